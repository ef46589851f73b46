/**
 * How much of a loss was price, service and field, told without giving a rival's price back. Everything here follows from
 * what a debrief tells anyway: the bidder's own scores, the published weights, the price band, the rank. So it says
 * nothing new about anybody: two contests in which those are equal are explained in the same words.
 */
import type { CriterionKind } from './criteria.js';
import type { DebriefOutcome } from './debrief.js';
import type { PriceBand } from './debrief-standing.js';
import { type CriterionScore, MAX_SCORE, qualityScore, type ScoredCriterion } from './scoring.js';

export const LossCause = {
  PRICE: 'price',
  SERVICE: 'service',
  BOTH: 'both',
  FIELD: 'field',
  CHOICE: 'choice',
  MINIMUM: 'minimum',
  DISQUALIFIED: 'disqualified',
  UNKNOWN: 'unknown',
} as const;
export type LossCause = (typeof LossCause)[keyof typeof LossCause];

/** Points of 100 that a bidder was short of, at least and at most. */
export interface PointRange {
  from: number;
  to: number;
}

/** Where the points of a lost proposal went. */
export interface LossExplained {
  cause: LossCause;
  /** Points that its price cost it, as far as the band tells. Null where no band is told. */
  price: PointRange | null;
  /** Points short of full marks on everything that people score. Null while a score is missing. */
  service: number | null;
}

/** Whoever is short of fewer points than this lost to the field: there was little left to do better. */
export const STRONG_FIELD = 15;

/** The share of the price points that a band costs: 1 minus lowest total through own total, at the band's edges. */
const SHARE_LOST: Readonly<Record<PriceBand, PointRange | null>> = {
  lowest: { from: 0, to: 0 },
  'within 10% of the lowest': { from: 0, to: 1 - 1 / 1.1 },
  '10 to 25% above the lowest': { from: 1 - 1 / 1.1, to: 1 - 1 / 1.25 },
  'more than 25% above the lowest': { from: 1 - 1 / 1.25, to: 1 },
  'not comparable': null,
};

/** What of a debrief the explanation follows from. */
export interface ToldOfLoss {
  outcome: DebriefOutcome;
  rank: number | null;
  priceBand: PriceBand | null;
  isDisqualified: boolean;
  criteria: readonly {
    id: string;
    kind: CriterionKind;
    weight: number;
    score: number | null;
    isBelowMinimum: boolean;
  }[];
}

/** Where the points went. Null for who did not lose to somebody. */
export function explainLoss(told: ToldOfLoss): LossExplained | null {
  if (told.outcome !== 'lost') return null;
  const price = told.priceBand === null ? null : pricePoints(told.priceBand, priceWeight(told.criteria));
  const service = servicePoints(told.criteria);
  return { cause: causeOf(told, price, service), price, service };
}

/** How many points of 100 a price band costs where price counts so much. Null where prices could not be compared. */
export function pricePoints(band: PriceBand, weight: number): PointRange | null {
  if (weight === 0) return { from: 0, to: 0 };
  const share = SHARE_LOST[band];
  return share === null ? null : { from: oneDecimal(share.from * weight), to: oneDecimal(share.to * weight) };
}

/**
 * Whether a rank would narrow what the band leaves open about the lowest total. A proposal with hardly any points for
 * quality that still ranks first can only do so beside a lowest total close to its own; so with so few points no rank is told.
 */
export function rankTellsPrice(
  band: PriceBand,
  criteria: readonly ScoredCriterion[],
  scores: readonly CriterionScore[],
): boolean {
  const weight = priceWeight(criteria);
  const quality = qualityScore(criteria, scores);
  if (quality === null || band === 'lowest' || band === 'not comparable') return false;
  const most = band === 'more than 25% above the lowest' ? 0.5 : (SHARE_LOST[band]?.to ?? 0);
  return (quality / 100) * (100 - weight) < most * weight;
}

function causeOf(told: ToldOfLoss, price: PointRange | null, service: number | null): LossCause {
  if (told.isDisqualified) return 'disqualified';
  if (told.criteria.some(({ isBelowMinimum }) => isBelowMinimum)) return 'minimum';
  if (told.rank === 1) return 'choice';
  if (price === null || service === null) return 'unknown';
  if (price.to + service < STRONG_FIELD) return 'field';
  if (price.from > service) return 'price';
  return service > price.to ? 'service' : 'both';
}

function priceWeight(criteria: readonly Pick<ScoredCriterion, 'kind' | 'weight'>[]): number {
  return criteria.find(({ kind }) => kind === 'price')?.weight ?? 0;
}

function servicePoints(criteria: ToldOfLoss['criteria']): number | null {
  let points = 0;
  for (const { kind, weight, score } of criteria) {
    if (kind === 'price') continue;
    if (score === null) return null;
    points += (weight * (MAX_SCORE - score)) / MAX_SCORE;
  }
  return oneDecimal(points);
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
