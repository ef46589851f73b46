import type { DeclineReason } from '@bidwell/domain/decline';
import type { BuiltJob, BuiltPerson, BuiltProposal } from '../builders/built.js';
import type { Builders } from '../builders/builders.js';
import type { JobWish } from '../builders/job-builders.js';
import type { LineWish, ProposalWish } from '../builders/proposal-builders.js';
import type { Random } from '../builders/random.js';
import { MARKETS } from '../company/markets.js';
import { StoryClock } from '../story/clock.js';
import type { Company } from '../story/company.js';
import { type MadeOffer, makeOffer } from '../story/make-offer.js';
import { type About, BriefWriter, type WrittenBrief } from '../story/write-brief.js';

/** A job of today with the brief it was posted from. */
export interface Posted {
  job: BuiltJob;
  brief: WrittenBrief;
}

/** What the last weeks are told with: everybody by name, and a clock that knows today. */
export class Scene {
  readonly clock: StoryClock;
  private readonly briefs: BriefWriter;

  constructor(
    readonly build: Builders,
    readonly company: Company,
    readonly random: Random,
    now: Date,
  ) {
    this.clock = new StoryClock(now);
    this.briefs = new BriefWriter(company, random);
  }

  person = (name: string): BuiltPerson => this.company.staff.get(name);

  /** Posts a job of the kind whose title begins like this. Everybody who serves the category is invited. */
  post(category: string, title: string, about: About, wish: JobWish): Posted {
    const market = MARKETS.map((one) => one.market).find((one) => one.category === category);
    const kind = market?.kinds.find((one) => one.title.startsWith(title));
    if (market === undefined || kind === undefined) throw new RangeError(`No kind of job begins with ${title}.`);
    const brief = this.briefs.write({ market, kinds: [kind], date: this.clock.today }, about);
    const policy =
      category === 'Event planning'
        ? { ...EVENTS_POLICY, categoryId: brief.wish.category?.id, challengeReviewerId: this.person(REVIEWER).id }
        : {};
    const job = this.build.job({ ...brief.wish, createdAt: wish.publishedAt ?? this.clock.ago(1, 9), policy, ...wish });
    return { job, brief };
  }

  /** A bidder's proposal as the story would have it, changed where the wish says so. */
  propose({ job, brief }: Posted, name: string, wish: Partial<ProposalWish> = {}): BuiltProposal {
    const { pitch, lines, promises } = this.offer(name, brief);
    return this.build.proposal({ job, bidder: this.company.players.get(name).bidder, pitch, lines, promises, ...wish });
  }

  /** The same, not yet submitted. */
  draft({ job, brief }: Posted, name: string, wish: Partial<ProposalWish> = {}): BuiltProposal {
    const { pitch, lines, promises } = this.offer(name, brief);
    return this.build.draft({ job, bidder: this.company.players.get(name).bidder, pitch, lines, promises, ...wish });
  }

  ask({ job }: Pick<Posted, 'job'>, name: string, text: string, askedAt: Date, answer?: string): void {
    const answeredAt = new Date(askedAt.getTime() + 5_400_000);
    this.build.question({ job, bidder: this.company.players.get(name).bidder, text, askedAt, answer, answeredAt });
  }

  decline({ job }: Pick<Posted, 'job'>, name: string, reason: DeclineReason, words: string, at: Date): void {
    this.build.decline({ job, bidder: this.company.players.get(name).bidder, reason, words, at });
  }

  /** A mark for each quality criterion of the job, in its order: `8.5 Well built, a long morning.` */
  mark(proposal: BuiltProposal, marks: readonly string[], at = this.clock.ago(1, 18), by?: BuiltPerson): void {
    const quality = proposal.job.criteria.filter(({ kind }) => kind === 'quality');
    const scores = quality.map(({ title: criterion }, index) => {
      const [value = '', ...note] = (marks[index] ?? '').split(' ');
      return { criterion, value: Number(value), note: note.join(' ') };
    });
    this.build.scores(proposal, scores, at, by);
  }

  private offer(name: string, brief: WrittenBrief): MadeOffer {
    return makeOffer(this.company.players.get(name), brief, 1, this.random);
  }
}

/** What the company asks of every event of usual size. */
export const EVENTS_POLICY = {
  valueFrom: 0,
  minOpenDays: 3,
  minProposals: 2,
  fanOutLimit: 12,
  challengeDays: 5,
} as const;

/** Who answers challenges of the decision of an event. */
export const REVIEWER = 'Dana Fischer';

/** Sums in euros as unit prices in cents. */
export const euros = (...sums: number[]): LineWish[] => sums.map((sum) => Math.round(sum * 100));
