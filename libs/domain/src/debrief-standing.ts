/**
 * Where a proposal stood: its rank, how many there were, and the band of its price. Only from three proposals on, and only
 * as far as the bands leave the lowest price open.
 */
import type { Debrief, DecidedJob, StoodProposal } from './debrief.js';
import { rankTellsPrice } from './debrief-loss.js';
import { isBelowMinimum } from './levels.js';
import { rankByScore, rankByTotal } from './scoring.js';
import type { PublishedCriterion } from './standing-scores.js';

/** Rank, count and price band are told only when at least this many proposals stood. */
export const SMALLEST_FIELD = 3;

export type PriceBand =
  | 'lowest'
  | 'within 10% of the lowest'
  | '10 to 25% above the lowest'
  | 'more than 25% above the lowest'
  | 'not comparable';

/** What is told of a proposal's standing where nothing may be. */
export const NO_STANDING = { rank: null, count: null, priceBand: null };

/** Rank, count and price band, as far as they give no price away. */
export function standingOf(
  own: StoodProposal,
  { proposals, criteria }: Pick<DecidedJob, 'proposals' | 'criteria'>,
): Pick<Debrief, 'rank' | 'count' | 'priceBand'> {
  if (proposals.length < SMALLEST_FIELD) return NO_STANDING;
  const inContest = proposals.filter(({ disqualifiedBecause }) => disqualifiedBecause === null);
  const band = priceBand(own.comparableTotal, inContest);
  const rank = rankTellsPrice(band, criteria, own.scores) ? null : rankOf(own.bidderId, inContest, criteria);
  return { rank, count: proposals.length, priceBand: band };
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

/** By weighted score when every proposal that can be ranked has one, else by comparable total. */
function rankOf(
  bidderId: string,
  inContest: readonly StoodProposal[],
  criteria: readonly PublishedCriterion[],
): number | null {
  const proposals = inContest.filter(({ scores }) => !criteria.some((criterion) => missesMinimum(criterion, scores)));
  const isScored = proposals.every(({ weightedScore }) => weightedScore !== null);
  const ranked = isScored
    ? rankByScore(proposals.map(({ bidderId: id, weightedScore: score }) => ({ id, score })))
    : rankByTotal(proposals.map(({ bidderId: id, comparableTotal: total }) => ({ id, total })));
  return ranked.find(({ id }) => id === bidderId)?.rank ?? null;
}

/** Whether a proposal has less than a criterion takes. */
export function missesMinimum({ id, kind, minimum }: PublishedCriterion, scores: StoodProposal['scores']): boolean {
  const value = scores.find(({ criterionId }) => criterionId === id)?.value ?? null;
  return kind === 'quality' && isBelowMinimum(value, minimum);
}
