import type { CriterionKind } from '@bidwell/domain/criteria';
import { priceScore, weightedScore } from '@bidwell/domain/scoring';
import type { Score } from './score.results.js';

/** A score as the database has it. */
export interface GivenScore {
  criterionId: string;
  value: number | null;
  note: string;
}

/** Everything that the scores of one proposal follow from. */
export interface ScoreFacts {
  criteria: { id: string; kind: CriterionKind; weight: number }[];
  given: GivenScore[];
  total: number | null;
  /** The comparable totals of every proposal of the job, this one's included. */
  allTotals: (number | null)[];
}

/** One score for each criterion, in the criteria's order: price by the formula, quality as it was given. */
export function scoresOf({ criteria, given, total, allTotals }: ScoreFacts): Score[] {
  const byCriterion = new Map(given.map((score) => [score.criterionId, score]));
  return criteria.map(({ id, kind }) => {
    if (kind === 'price') return { criterionId: id, value: priceScore(total, allTotals), isComputed: true, note: '' };
    const score = byCriterion.get(id);
    return { criterionId: id, value: score?.value ?? null, isComputed: false, note: score?.note ?? '' };
  });
}

/** 0 to 100. Null while a score is missing. */
export function weightedScoreOf(facts: ScoreFacts): number | null {
  return weightedScore(facts.criteria, scoresOf(facts));
}
