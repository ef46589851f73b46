/**
 * What a job is judged by. Criteria carry whole-number weights that total 100, so that every bidder knows before
 * proposing how much each thing counts.
 */
import { levelProblems, minimumProblems, type CriterionLevel } from './levels.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const CriterionKind = { PRICE: 'price', QUALITY: 'quality' } as const;
export type CriterionKind = (typeof CriterionKind)[keyof typeof CriterionKind];

/** One thing that is judged, and how much it counts. */
export interface Criterion {
  title: string;
  description: string;
  kind: CriterionKind;
  weight: number;
  /** What earns which score. Empty: the requester gave no words for it. */
  levels: readonly CriterionLevel[];
  /** The lowest score that is good enough. Null: any is. */
  minimum: number | null;
}

export const WEIGHTS_TOTAL = 100;
export const CRITERIA_LIMITS = { criteria: 20, title: 120, description: 1_000 } as const;

/** What the weights add up to. */
export function weightsTotal(criteria: readonly { weight: number }[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0);
}

/** What to do about the total, in words. Null when it is 100. */
export function weightsMessage(total: number): string | null {
  const gap = Math.abs(WEIGHTS_TOTAL - total);
  if (gap === 0) return null;
  const points = gap === 1 ? 'point' : 'points';
  const advice = total < WEIGHTS_TOTAL ? `Add ${gap} more ${points}.` : `Take away ${gap} ${points}.`;
  return `Weights add up to ${total}. ${advice}`;
}

/**
 * Brings whole-number weights to 100. What is missing goes evenly to those that have no weight yet, or to all when all
 * have one, odd points to the first; what is too much comes off the heaviest, point by point.
 */
export function shareRest(weights: readonly number[]): number[] {
  const rest = WEIGHTS_TOTAL - weights.reduce((sum, weight) => sum + weight, 0);
  return rest < 0 ? takeAway(weights, -rest) : give(weights, rest);
}

/** What is wrong with the criteria of a brief. */
export function criteriaProblems(criteria: readonly Criterion[]): Problem[] {
  if (criteria.length === 0) return [{ field: 'criteria', message: 'Say what you will judge by: add a criterion.' }];
  const problems = criteria.flatMap(criterionProblems);
  if (criteria.length > CRITERIA_LIMITS.criteria) {
    problems.push({ field: 'criteria', message: `Keep to ${CRITERIA_LIMITS.criteria} criteria.` });
  }
  if (criteria.filter(({ kind }) => kind === 'price').length > 1) {
    problems.push({ field: 'criteria', message: 'Keep one price criterion. All of them would score the same.' });
  }
  const message = weightsMessage(weightsTotal(criteria));
  return message === null ? problems : [...problems, { field: 'criteria', message }];
}

function criterionProblems(criterion: Criterion, index: number): Problem[] {
  const { title, description, kind, weight, levels, minimum } = criterion;
  const path = `criteria.${index}`;
  const problems = [
    ...requiredTextProblems(`${path}.title`, title, CRITERIA_LIMITS.title, 'Name this criterion'),
    ...textProblems(`${path}.description`, description, CRITERIA_LIMITS.description),
    ...levelProblems(path, kind, levels),
    ...minimumProblems(path, kind, minimum),
  ];
  if (Number.isInteger(weight) && weight >= 1 && weight <= WEIGHTS_TOTAL) return problems;
  return [...problems, { field: `${path}.weight`, message: 'Enter a whole number from 1 to 100, or remove it.' }];
}

function give(weights: readonly number[], rest: number): number[] {
  const isTaker = weights.includes(0) ? (weight: number) => weight === 0 : () => true;
  const takers = weights.filter(isTaker).length;
  const share = Math.floor(rest / takers);
  let odd = rest % takers;
  return weights.map((weight) => (isTaker(weight) ? weight + share + (odd-- > 0 ? 1 : 0) : weight));
}

function takeAway(weights: readonly number[], excess: number): number[] {
  const left = [...weights];
  for (let points = excess; points > 0; points -= 1) {
    const most = Math.max(...left);
    left[left.lastIndexOf(most)] = most - 1;
  }
  return left;
}
