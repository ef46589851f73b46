/**
 * Why a score is what it is: how many of the 100 points each criterion brought, and how that compares with whoever leads.
 */
import type { CriterionScore, ScoredCriterion } from './scoring.js';
import { MAX_SCORE } from './scoring.js';

/** What one criterion brought, in points of 100. */
export interface Contribution {
  criterionId: string;
  /** Null while it is not scored. */
  points: number | null;
  /** What a score of 10 would have brought. */
  most: number;
  /** What it brought the one it is compared with. Null while that is not scored. */
  otherPoints: number | null;
  /** Own points less the other's: below 0 it lost ground here. Null while one of them is missing. */
  gap: number | null;
}

/** The points of one proposal beside those of another: of the leader, or for the leader of the runner-up. */
export function contributionsOf(
  criteria: readonly ScoredCriterion[],
  own: readonly CriterionScore[],
  other: readonly CriterionScore[],
): Contribution[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map(({ id, weight }) => {
    const most = total === 0 ? 0 : (weight / total) * 100;
    const points = pointsFor(id, most, own);
    const otherPoints = pointsFor(id, most, other);
    const gap = points === null || otherPoints === null ? null : points - otherPoints;
    return { criterionId: id, points, most, otherPoints, gap };
  });
}

/** The contributions that lost the most ground, worst first; those that lost none are left out. */
export function lostGround(contributions: readonly Contribution[]): Contribution[] {
  const lost = contributions.filter(({ gap }) => gap !== null && gap < 0);
  return lost.toSorted((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
}

function pointsFor(criterionId: string, most: number, scores: readonly CriterionScore[]): number | null {
  const value = scores.find((score) => score.criterionId === criterionId)?.value ?? null;
  return value === null ? null : (most * value) / MAX_SCORE;
}
