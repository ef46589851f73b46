/**
 * What an evaluator still has to score before submitting: every quality criterion of every proposal that can be read and
 * takes part.
 */
import type { CriterionKind } from './criteria.js';
import type { Problem } from './refusal.js';

/** A cell that has no score yet. */
export interface MissingScore {
  proposalId: string;
  criterionId: string;
}

/** The cells of one evaluator that are empty, proposal by proposal. */
export function missingScores(
  proposalIds: readonly string[],
  criteria: readonly { id: string; kind: CriterionKind }[],
  own: readonly { proposalId: string; criterionId: string; value: number | null }[],
): MissingScore[] {
  const key = (proposalId: string, criterionId: string) => `${proposalId} ${criterionId}`;
  const given = new Set(
    own.filter(({ value }) => value !== null).map((score) => key(score.proposalId, score.criterionId)),
  );
  const quality = criteria.filter(({ kind }) => kind === 'quality');
  return proposalIds.flatMap((proposalId) =>
    quality.filter(({ id }) => !given.has(key(proposalId, id))).map(({ id }) => ({ proposalId, criterionId: id })),
  );
}

/** Says how many are missing, and at each empty cell what to do. Empty when all are there. */
export function submissionProblems(
  missing: readonly MissingScore[],
  criteria: readonly { id: string; title: string }[],
): Problem[] {
  return missing.map(({ proposalId, criterionId }) => {
    const title = criteria.find(({ id }) => id === criterionId)?.title ?? '';
    return { field: `score-${criterionId}-${proposalId}`, message: `Score ${title}.` };
  });
}

/** The refusal in one sentence. */
export function missingWords(missing: readonly MissingScore[]): string {
  const proposals = new Set(missing.map(({ proposalId }) => proposalId)).size;
  const scores = missing.length === 1 ? '1 score is' : `${missing.length} scores are`;
  const where = proposals === 1 ? 'in 1 proposal' : `in ${proposals} proposals`;
  return `${scores} missing, ${where}. Give ${missing.length === 1 ? 'it' : 'them'}, then submit.`;
}
