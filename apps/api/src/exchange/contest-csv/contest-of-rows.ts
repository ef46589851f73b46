import { standingBids } from '@bidwell/signal/contest-facts';
import type { ContestBidFact, DecidedContest, EligibleFact } from '../../awards/contests/contest.facts.js';
import { type Bid, bidsAmong } from './bids-among.js';
import type { RowProblems } from './import-problem.js';
import { type ContestRows, dayOf } from './judge-contest.js';
import type { BidRow } from './read-bid-rows.js';
import type { RequesterOf } from './requesters.js';

/** What a file says as a whole, and for whom its contests are. */
export interface ContestShape {
  /** Put before each reference: contests of our own past never meet those of our jobs. */
  refPrefix: string;
  isPast: boolean;
  requesterOf: RequesterOf;
  /** Whether the file lists those who could have bid and did not. */
  listsEligible: boolean;
}

/** The facts of one sound contest. What does not fit together is left unknown, with a note. */
export function contestOf(rows: ContestRows, shape: ContestShape, problems: RowProblems): DecidedContest {
  const [first] = rows;
  const bids = bidsAmong(rows);
  const currency = (bids.find((bid) => bid.price !== null) ?? first).currency;
  const requester = shape.requesterOf(first.requester);
  return {
    ref: shape.refPrefix + first.ref,
    title: first.title || first.ref,
    details: first.details,
    category: first.category,
    decidedOn: dayOf(rows),
    currency,
    ceiling: first.currency === currency ? first.ceiling : null,
    jobId: null,
    bids: bids.map((bid) => bidOf(bid, currency, problems)),
    requesterKey: requester.key,
    requesterName: requester.name,
    unit: first.unit,
    askedOn: askedOn(rows, problems),
    runnerUp: runnerUpOf(bids, problems),
    reasons: rows.find((row) => row.reasons.length > 0)?.reasons ?? [],
    ...(shape.listsEligible ? { eligible: eligibleOf(rows) } : {}),
    ...(shape.isPast ? { isPast: true } : {}),
  };
}

function bidOf(bid: Bid, currency: string, problems: RowProblems): ContestBidFact {
  const { bidder, isWinner, outcome, days, shownAt, scope } = bid;
  const isForeign = bid.price !== null && bid.currency !== currency;
  if (isForeign)
    problems.note(
      bid.row,
      null,
      `This price is in ${bid.currency}, others of contest ${bid.ref} are in ${currency}. It stays unknown: nothing is converted.`,
    );
  return { bidder, price: isForeign ? null : bid.price, isWinner, outcome, days, shownAt, scope };
}

function askedOn(rows: ContestRows, problems: RowProblems): string | null {
  const asked = rows.find((row) => row.askedOn !== null);
  if (asked === undefined || (asked.askedOn ?? '') <= dayOf(rows)) return asked?.askedOn ?? null;
  problems.note(asked.row, null, `Contest ${asked.ref} was asked for after it was decided. That day stays unknown.`);
  return null;
}

/** One who stood, was not chosen, and is the only one named. */
function runnerUpOf(bids: readonly Bid[], problems: RowProblems): string | null {
  const named = bids.filter((bid) => bid.isSecondChoice);
  const [second] = named;
  if (second === undefined) return null;
  const stood = standingBids(bids).flatMap((index) => bids[index] ?? []);
  const winner = stood.find((bid) => bid.isWinner);
  const isOne = new Set(named.map((bid) => bid.bidder)).size === 1;
  const couldBe =
    winner !== undefined && winner.bidder !== second.bidder && stood.some((bid) => bid.bidder === second.bidder);
  if (isOne && couldBe) return second.bidder;
  problems.note(
    second.row,
    null,
    `The second choice of contest ${second.ref} stays unknown: ${isOne ? 'it is one who stood beside a winner' : 'there is one at most'}.`,
  );
  return null;
}

/** Everybody once: whoever bid has bid, whatever another row says. */
function eligibleOf(rows: readonly BidRow[]): EligibleFact[] {
  const answers = new Map<string, EligibleFact['answer']>();
  for (const { bidder, outcome } of rows) {
    const answer = outcome === 'declined' || outcome === 'silent' ? outcome : 'bid';
    if (answer === 'bid' || !answers.has(bidder)) answers.set(bidder, answer);
  }
  return [...answers].map(([bidder, answer]) => ({ bidder, invitedAt: null, answer, declineReason: null }));
}
