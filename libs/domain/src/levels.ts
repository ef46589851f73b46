/**
 * What a score means. The requester says in words what earns which score of a criterion, before anybody proposes; bidders
 * write to those words, and everybody who scores has the same ones in sight.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

/** What a proposal shows that earns this score. */
export interface CriterionLevel {
  /** A whole number from 0 to 10. */
  score: number;
  words: string;
}

export const LEVEL_LIMITS = { levels: 6, words: 200 } as const;

const TOP = 10;

/** What is wrong with the levels of the criterion at `path`. Levels may be left out altogether. */
export function levelProblems(path: string, kind: 'price' | 'quality', levels: readonly CriterionLevel[]): Problem[] {
  if (kind === 'price' && levels.length > 0)
    return [{ field: `${path}.levels`, message: 'Price has no levels: the formula scores it. Take them away.' }];
  const problems = levels.flatMap(({ score, words }, index) => [
    ...scoreProblems(`${path}.levels.${index}.score`, score, levels.slice(0, index)),
    ...requiredTextProblems(`${path}.levels.${index}.words`, words, LEVEL_LIMITS.words, 'Say what earns this score'),
  ]);
  if (levels.length <= LEVEL_LIMITS.levels) return problems;
  return [...problems, { field: `${path}.levels`, message: `Keep to ${LEVEL_LIMITS.levels} levels.` }];
}

/** The lowest score that is still good enough: above 0, at most 10, and never for price. */
export function minimumProblems(path: string, kind: 'price' | 'quality', minimum: number | null): Problem[] {
  if (minimum === null) return [];
  const field = `${path}.minimum`;
  if (kind === 'price')
    return [{ field, message: 'Price has no minimum: the formula scores it. Take the minimum away.' }];
  if (minimum > 0 && minimum <= TOP && Number.isInteger(minimum * 2)) return [];
  return [{ field, message: 'Enter a minimum from 0.5 to 10 in steps of 0.5, or leave it empty.' }];
}

/** Levels from the best down, as they are shown. */
export function fromTheBest<L extends CriterionLevel>(levels: readonly L[]): L[] {
  return levels.toSorted((one, other) => other.score - one.score);
}

/** The level that a score has reached: the highest one that is not above it. Null below the lowest, and without a score. */
export function levelReached<L extends CriterionLevel>(levels: readonly L[], score: number | null): L | null {
  if (score === null) return null;
  return fromTheBest(levels).find((level) => level.score <= score) ?? null;
}

/** What a higher score would have needed: the lowest level above this score. Null at the top, and without a score. */
export function nextLevel<L extends CriterionLevel>(levels: readonly L[], score: number | null): L | null {
  if (score === null) return null;
  return fromTheBest(levels).findLast((level) => level.score > score) ?? null;
}

/** Whether a score misses the minimum. What is not scored yet misses nothing; equal is enough. */
export function isBelowMinimum(value: number | null, minimum: number | null): boolean {
  return value !== null && minimum !== null && value < minimum;
}

function scoreProblems(field: string, score: number, before: readonly CriterionLevel[]): Problem[] {
  if (!Number.isInteger(score) || score < 0 || score > TOP)
    return [{ field, message: 'Enter a whole number from 0 to 10.' }];
  if (before.some((other) => other.score === score))
    return [{ field, message: `There is a level for ${score} already. Enter another score.` }];
  return [];
}
