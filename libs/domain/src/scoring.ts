/**
 * How proposals are scored: quality by people from 0 to 10, price by a formula that is published with the job. The
 * weighted score runs from 0 to 100 and does not exist before everything it needs is there.
 */
import type { CriterionKind } from './criteria.js';

/** What the price formula is called, wherever it is shown. */
export const PRICE_FORMULA_NAME = 'Proportional to the lowest price';

/** The price formula in words, as the job page and the compare page say it. */
export const PRICE_FORMULA = 'lowest comparable total divided by this total, times 10';

export const MAX_SCORE = 10;

/** A criterion as scoring needs it. */
export interface ScoredCriterion {
  id: string;
  kind: CriterionKind;
  weight: number;
}

/** A score from 0 to 10. Null while it is missing. */
export interface CriterionScore {
  criterionId: string;
  value: number | null;
}

/** The price score, 0 to 10 with two decimals. Null when this total is not comparable. */
export function priceScore(total: number | null, allTotals: readonly (number | null)[]): number | null {
  if (total === null) return null;
  const lowest = Math.min(total, ...allTotals.filter((other) => other !== null));
  return total === lowest ? MAX_SCORE : twoDecimals((lowest / total) * MAX_SCORE);
}

/** Totals that show what the price formula does, in whole units of any currency. */
const EXAMPLE_TOTALS = [20_000, 25_000, 40_000] as const;

/** One line of the worked example: what a total scores, and how many of the 100 points that is. */
export interface PriceExample {
  total: number;
  score: number;
  points: number;
}

/** The price formula worked out on three totals, for a price criterion of this weight. */
export function priceExample(weight: number): PriceExample[] {
  return EXAMPLE_TOTALS.map((total) => {
    const score = priceScore(total, EXAMPLE_TOTALS) ?? 0;
    return { total, score, points: twoDecimals((score * weight) / MAX_SCORE) };
  });
}

/** Whether a number may be given as a score. */
export function isScore(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && value <= MAX_SCORE;
}

/**
 * The weighted score, 0 to 100 with two decimals. Null while a score is missing; a total that cannot be compared has no
 * price score, so it has no weighted score either.
 */
export function weightedScore(criteria: readonly ScoredCriterion[], scores: readonly CriterionScore[]): number | null {
  const given = new Map(scores.map(({ criterionId, value }) => [criterionId, value]));
  const points = criteria.map(({ id, weight }) => times(weight, given.get(id) ?? null));
  const counted = points.filter((point) => point !== null);
  if (criteria.length === 0 || counted.length < points.length) return null;
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const sum = counted.reduce((total, point) => total + point, 0);
  return twoDecimals((sum / (weights * MAX_SCORE)) * 100);
}

/** The weighted score of the quality criteria alone, 0 to 100: it depends on no rival. Null while a score is missing. */
export function qualityScore(criteria: readonly ScoredCriterion[], scores: readonly CriterionScore[]): number | null {
  const quality = criteria.filter(({ kind }) => kind === 'quality');
  return weightedScore(quality, scores);
}

/** Ranks of a field by weighted score. Below a minimum there is no rank, and nobody else is ranked behind it. */
export function rankField(
  entries: readonly { id: string; weightedScore: number | null; isBelowMinimum: boolean }[],
): Ranked[] {
  return rankByScore(entries.map(({ id, ...one }) => ({ id, score: one.isBelowMinimum ? null : one.weightedScore })));
}

/** Something with a rank: 1 is best, equals share a rank, the next rank is skipped (1, 2, 2, 4). */
export interface Ranked {
  id: string;
  rank: number | null;
}

/** Ranks by score, highest first. What has no score has no rank. */
export function rankByScore(entries: readonly { id: string; score: number | null }[]): Ranked[] {
  const scores = entries.map(({ score }) => score).filter((score) => score !== null);
  return entries.map(({ id, score }) => {
    return { id, rank: score === null ? null : 1 + scores.filter((other) => other > score).length };
  });
}

/** Ranks by total, lowest first. What has no comparable total has no rank. */
export function rankByTotal(entries: readonly { id: string; total: number | null }[]): Ranked[] {
  return rankByScore(entries.map(({ id, total }) => ({ id, score: total === null ? null : -total })));
}

function times(weight: number, value: number | null): number | null {
  return value === null ? null : weight * value;
}

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
