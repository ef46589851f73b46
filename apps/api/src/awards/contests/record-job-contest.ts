import { coveredScope, priceBasis, promisedDays } from '@bidwell/domain/bid-terms';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type ContestTerms, ContestTermsReading } from '../../proposals/door/contest-terms.service.js';
import type { StandingVariant } from '../../proposals/door/standing-proposals.service.js';
import type { Contender, ProposalField } from '../field-of-proposals.js';
import type { ContestBidFact, EligibleFact } from './contest.facts.js';
import { COULD_BID, type CouldBid, JOB_FACTS, type JobFacts } from './job-facts.sql.js';
import { RecordContests } from './record-contests.service.js';

/** What was decided, and why. */
export interface Choice {
  winner: Contender | null;
  /** The chosen variant of the winner. Null for its main offer. */
  variant: StandingVariant | null;
  /** The proposal that would have been chosen otherwise. Null when the chooser did not say. */
  runnerUpId: string | null;
  reasons: readonly string[];
}

/** Everything that its facts follow from. */
interface Decided {
  jobId: string;
  job: JobFacts;
  choice: Choice;
  terms: ReadonlyMap<string, ContestTerms>;
  invited: ReadonlyMap<string, CouldBid>;
}

/** Turns a decided job into contest facts, so that Insights never reads a proposal. */
@Injectable()
export class RecordJobContest {
  constructor(
    private readonly database: Database,
    private readonly terms: ContestTermsReading,
    private readonly contests: RecordContests,
  ) {}

  /** A chosen variant is the winner's bid; everybody else's is the main offer. `roundIds`: the rounds of the job. */
  async record(
    jobId: string,
    roundIds: readonly string[],
    { contenders }: ProposalField,
    choice: Choice,
  ): Promise<void> {
    const job = await this.database.row<JobFacts>(JOB_FACTS, [jobId, roundIds]);
    if (job === null) return;
    const could = await this.database.rows<CouldBid>(COULD_BID, [roundIds, job.requesterKey, jobId]);
    const terms = await this.terms.of(contenders.map(({ id }) => id));
    const withdrawn = await this.terms.withdrawnFrom(roundIds);
    const invited = new Map(could.map((one) => [one.bidderId, one]));
    const decided: Decided = { jobId, job, choice, terms, invited };
    const { reference: ref, isFirm: _isFirm, lastDay: _lastDay, ...asked } = job;
    const came = new Set(contenders.map(({ bidderId }) => bidderId));
    await this.contests.ofOurOwn(
      {
        ...asked,
        ref,
        jobId,
        details: '',
        reasons: choice.reasons,
        runnerUp: contenders.find(({ id }) => id === choice.runnerUpId)?.bidderId ?? null,
        bids: contenders.map((bid) => bidOf(bid, decided)),
        eligible: could.map((one) => eligibleOf(one, came, withdrawn)),
      },
      [...bidders(contenders, could).values()],
    );
  }
}

function bidOf(bid: Contender, decided: Decided): ContestBidFact {
  const { choice, job, terms, invited } = decided;
  const said = terms.get(bid.id);
  const isWinner = bid.id === choice.winner?.id;
  const price = priceOf(isWinner ? (choice.variant ?? bid) : bid);
  return {
    bidder: bid.bidderId,
    price,
    isWinner,
    outcome: outcomeOf(bid, decided),
    days: said === undefined ? null : promisedDays(said, job),
    shownAt: said?.shownAt ?? null,
    submittedAt: said?.submittedAt ?? null,
    sameExecutive: invited.get(bid.bidderId)?.sameExecutive ?? null,
    scope: said === undefined ? null : coveredScope({ ...said, total: price }),
    priceBasis: priceBasis({ total: price, cost: said?.cost ?? null }),
  };
}

/**
 * Whoever was asked into a further round and did not come took itself out after its price was known. Whoever was not asked
 * was passed over, which is a choice: that bid stood. One that could not be opened could not be chosen either.
 */
function outcomeOf(bid: Contender, { jobId, invited }: Decided): NonNullable<ContestBidFact['outcome']> {
  if (bid.disqualifiedBecause !== null || !bid.isReadable) return 'disqualified';
  const leftOpen = bid.jobId !== jobId && invited.get(bid.bidderId)?.isInLastRound === true;
  return leftOpen ? 'withdrawnLate' : 'stood';
}

function eligibleOf(
  { bidderId, invitedAt, declineReason }: CouldBid,
  came: ReadonlySet<string>,
  withdrawn: ReadonlySet<string>,
): EligibleFact {
  if (came.has(bidderId)) return { bidder: bidderId, invitedAt, answer: 'bid', declineReason: null };
  if (withdrawn.has(bidderId)) return { bidder: bidderId, invitedAt, answer: 'withdrawn', declineReason: null };
  return { bidder: bidderId, invitedAt, answer: declineReason === null ? 'silent' : 'declined', declineReason };
}

function bidders(contenders: readonly Contender[], could: readonly CouldBid[]) {
  const sideOf = (kind: string) => (kind === 'team' ? ('internal' as const) : ('external' as const));
  const fact = (id: string, name: string, kind: 'internal' | 'external') =>
    [id, { key: id, name, kind, bidderId: id }] as const;
  return new Map([
    ...could.map(({ bidderId, name, kind }) => fact(bidderId, name, kind)),
    ...contenders.map(({ bidderId, bidderName, bidderKind }) => fact(bidderId, bidderName, sideOf(bidderKind))),
  ]);
}

/** What counts as the price of an offer: the total that can be compared, else the one there is. */
function priceOf({ comparableTotal, total }: Pick<StandingVariant, 'comparableTotal' | 'total'>): number | null {
  return comparableTotal ?? total;
}
