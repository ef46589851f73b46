import { missingScores } from '@bidwell/domain/submission';
import type { ComparedCriterion, ComparedProposal } from '../compared';

/** A score that this person still has to give, and what leads to its field. */
export interface MissingCell {
  field: string;
  message: string;
}

/** The empty cells of every proposal that takes part, in the order in which they stand on the page. */
export function missingCells(
  proposals: readonly ComparedProposal[],
  criteria: readonly ComparedCriterion[],
): MissingCell[] {
  const asked = proposals.filter(({ variant, marked }) => variant === null && marked?.mark !== 'disqualified');
  const own = asked.flatMap(({ proposalId, scores }) => scores.map((score) => ({ ...score, proposalId })));
  const ids = asked.map(({ proposalId }) => proposalId);
  return missingScores(ids, criteria, own).map(({ proposalId, criterionId }) => {
    const name = asked.find((proposal) => proposal.proposalId === proposalId)?.name ?? '';
    const title = criteria.find(({ id }) => id === criterionId)?.title ?? '';
    return { field: `score-${criterionId}-${proposalId}`, message: `Score ${name} on ${title}.` };
  });
}
