import type { Cell, CompareRow } from '../rows/compare-row';
import type { ComparedProposal } from '../compared';
import { ScoreCell } from './score-cell';

export interface CompareScoreProps {
  proposal: ComparedProposal;
  row: CompareRow;
  cell: Extract<Cell, { kind: 'score' }>;
  onSaved: () => void;
}

/** The score that this person gives one proposal on one criterion. */
export function CompareScore({ proposal, row, cell, onSaved }: CompareScoreProps) {
  const criterionId = row.criterionId ?? '';
  const place = { proposalId: proposal.id, proposalName: proposal.name, criterionId, criterionTitle: row.label };
  return (
    <ScoreCell key={`${proposal.id} ${criterionId}`} place={place} given={cell} levels={row.levels} onSaved={onSaved} />
  );
}
