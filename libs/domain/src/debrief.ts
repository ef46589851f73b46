/**
 * What a bidder is told after the decision: its own scores, where it stood and how its price compared, never a rival's
 * price, name or words. The price score and the weighted score stay out: by the published formula either of them would
 * give away the lowest total.
 */
import type { CriterionKind } from './criteria.js';
import type { BidderKind } from './permissions.js';
import type { DebriefLevel } from './policy.js';
import { qualityScore, rankByScore, rankByTotal } from './scoring.js';

export const DebriefOutcome = { WON: 'won', LOST: 'lost', NO_AWARD: 'noAward' } as const;
export type DebriefOutcome = (typeof DebriefOutcome)[keyof typeof DebriefOutcome];

/** Rank, count and price band are told only when at least this many proposals stood. */
export const SMALLEST_FIELD = 3;

export type PriceBand =
  | 'lowest'
  | 'within 10% of the lowest'
  | '10 to 25% above the lowest'
  | 'more than 25% above the lowest'
  | 'not comparable';

/** A proposal that stood at the opening. */
export interface StoodProposal {
  bidderId: string;
  bidderKind: BidderKind;
  comparableTotal: number | null;
  weightedScore: number | null;
  scores: readonly { criterionId: string; value: number | null; note: string }[];
}

/** A decided job as a debrief needs it. */
export interface DecidedJob {
  criteria: readonly { id: string; title: string; kind: CriterionKind; weight: number }[];
  proposals: readonly StoodProposal[];
  /** Null when none was chosen. */
  winnerBidderId: string | null;
  /** Whether bidders are told more than the outcome and its reasons. */
  level: DebriefLevel;
}

export interface DebriefCriterion {
  title: string;
  weight: number;
  kind: CriterionKind;
  /** 0 to 10. Null for price, and for what was not scored. */
  score: number | null;
  note: string;
}

export interface Debrief {
  outcome: DebriefOutcome;
  /** Null when fewer than 3 proposals stood, or when this one could not be ranked. */
  rank: number | null;
  /** Null when fewer than 3 proposals stood. */
  count: number | null;
  /** Null when fewer than 3 proposals stood. */
  priceBand: PriceBand | null;
  /** Null when none was chosen. */
  winnerKind: BidderKind | null;
  criteria: DebriefCriterion[];
  /** 0 to 100 over the quality criteria. Null while one of them was not scored. */
  qualityScore: number | null;
}

/** What this bidder is told. Null when it had no proposal standing. */
export function debriefFor(bidderId: string, job: DecidedJob): Debrief | null {
  const own = job.proposals.find((proposal) => proposal.bidderId === bidderId);
  if (own === undefined) return null;
  const winner = job.proposals.find((proposal) => proposal.bidderId === job.winnerBidderId);
  const isFull = job.level === 'full';
  const isTold = isFull && job.proposals.length >= SMALLEST_FIELD;
  return {
    outcome: outcomeOf(bidderId, job.winnerBidderId),
    rank: isTold ? rankOf(bidderId, job.proposals) : null,
    count: isTold ? job.proposals.length : null,
    priceBand: isTold ? priceBand(own.comparableTotal, job.proposals) : null,
    winnerKind: winner?.bidderKind ?? null,
    criteria: isFull ? job.criteria.map((criterion) => criterionFor(criterion, own)) : [],
    qualityScore: isFull ? qualityScore(job.criteria, own.scores) : null,
  };
}

/** Where a total lies above the lowest one, in words. */
export function priceBand(
  total: number | null,
  proposals: readonly Pick<StoodProposal, 'comparableTotal'>[],
): PriceBand {
  if (total === null) return 'not comparable';
  const totals = proposals.map(({ comparableTotal }) => comparableTotal).filter((other) => other !== null);
  const lowest = Math.min(total, ...totals);
  if (total === lowest) return 'lowest';
  // Whole numbers, so that the edges of the bands are exact.
  if (total * 100 <= lowest * 110) return 'within 10% of the lowest';
  return total * 100 <= lowest * 125 ? '10 to 25% above the lowest' : 'more than 25% above the lowest';
}

function outcomeOf(bidderId: string, winnerBidderId: string | null): DebriefOutcome {
  if (winnerBidderId === null) return 'noAward';
  return winnerBidderId === bidderId ? 'won' : 'lost';
}

/** By weighted score when every proposal has one, else by comparable total. */
function rankOf(bidderId: string, proposals: readonly StoodProposal[]): number | null {
  const isScored = proposals.every(({ weightedScore }) => weightedScore !== null);
  const ranked = isScored
    ? rankByScore(proposals.map(({ bidderId: id, weightedScore: score }) => ({ id, score })))
    : rankByTotal(proposals.map(({ bidderId: id, comparableTotal: total }) => ({ id, total })));
  return ranked.find(({ id }) => id === bidderId)?.rank ?? null;
}

function criterionFor(
  { id, title, weight, kind }: DecidedJob['criteria'][number],
  own: StoodProposal,
): DebriefCriterion {
  const given = kind === 'quality' ? own.scores.find(({ criterionId }) => criterionId === id) : undefined;
  return { title, weight, kind, score: given?.value ?? null, note: given?.note ?? '' };
}
