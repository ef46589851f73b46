import type { BuiltJob } from '../builders/built.js';
import type { Builders } from '../builders/builders.js';
import { Random } from '../builders/random.js';
import { MARKETS } from '../company/markets.js';
import { Chooser } from './choose-winner.js';
import type { Company } from './company.js';
import { decideFor, decideForNone } from './decide.js';
import { makeOffer } from './make-offer.js';
import { CANCEL_REASONS } from './notes.js';
import { carryOut } from './carry-out.js';
import { type Field, pickField } from './pick-field.js';
import { type Posting, postingDays, workingDays } from './posting-days.js';
import { reckonUp } from './reckon-up.js';
import { sayHowItWent } from './say-how-it-went.js';
import { ask, bringProposals, leaveLinesOut, turnDown } from './tell-job.js';
import { BriefWriter, type WrittenBrief } from './write-brief.js';

/** Every story needs a beginning that never changes. */
const SEED = 20_070_101;

/** How a job of the past ended. */
type Ending = 'award' | 'alone' | 'noAward' | 'cancelled';

/** Eighteen months of jobs, told in the order in which they were posted. */
export class History {
  private readonly random = new Random(SEED);
  /** A stream of its own: what is said afterwards changes nothing of what was decided. */
  private readonly afterwards = new Random(SEED + 1);
  private readonly briefs: BriefWriter;
  private readonly chooser = new Chooser(this.random);

  constructor(
    private readonly build: Builders,
    private readonly company: Company,
    private readonly now: Date,
  ) {
    this.briefs = new BriefWriter(company, this.random);
  }

  tell(): void {
    const dates = workingDays(this.now);
    const postings = MARKETS.flatMap(({ market, jobs }) => postingDays(market, jobs, dates));
    const inOrder = postings.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
    inOrder.forEach((posting, index) => this.tellJob(posting, endingOf(index)));
  }

  private tellJob(posting: Posting, ending: Ending): void {
    const brief = this.briefs.write(posting);
    const field = pickField(this.company, posting.market.category, this.random, ending === 'alone');
    const job = this.post(brief, field, ending);
    const offers = field.standing.map((player) => makeOffer(player, brief, posting.progress, this.random));
    const isAward = ending === 'award' || ending === 'alone';
    const winner = isAward ? this.chooser.choose(offers, posting.progress) : null;
    leaveLinesOut(offers, winner, brief, this.random);
    const silent = field.invited.filter((player) => !field.standing.includes(player));
    turnDown(this.build, job, silent, this.random);
    if (this.random.chance(0.35)) ask(this.build, job, brief, field.standing, this.random);
    const entries = bringProposals(this.build, job, offers, this.random);
    const chosen = entries.find(({ offer }) => offer === winner);
    if (chosen !== undefined) {
      decideFor(this.build, job, entries, chosen, this.random);
      sayHowItWent(this.build, brief, chosen, this.now, this.afterwards);
      carryOut(this.build, brief, chosen, this.now);
      reckonUp(this.build, brief, chosen, this.now);
    } else if (ending === 'noAward') decideForNone(this.build, job, entries, this.random);
  }

  private post({ wish }: WrittenBrief, { invited }: Field, ending: Ending): BuiltJob {
    const bidders = invited.map(({ bidder }) => bidder);
    if (ending !== 'cancelled') return this.build.job({ ...wish, invited: bidders, phase: 'opened' });
    const cancelledAt = new Date(wish.deadline.getTime() - this.random.whole(1, 30) * 3_600_000);
    const cancelReason = this.random.pick(CANCEL_REASONS);
    return this.build.job({ ...wish, invited: bidders, phase: 'cancelled', cancelledAt, cancelReason });
  }
}

/** Now and then a job ends otherwise than by a choice among several. */
function endingOf(index: number): Ending {
  if (index % 23 === 11) return 'cancelled';
  if (index % 19 === 7) return 'noAward';
  return index % 13 === 4 ? 'alone' : 'award';
}
