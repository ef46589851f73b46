import type { CriterionLevel } from '@bidwell/domain/levels';
import type { AgreeQuery, ProposalScoresFragment } from '../../../graphql/generated/graphql';
import { calledBy } from '../../../graphql/called';
import { readFragment } from '../../../graphql/graphql';
import { ProposalScoresFragment as ProposalScores } from '../scores/score-documents';

type Comparison = NonNullable<AgreeQuery['comparison']>;
type Score = ProposalScoresFragment['scores'][number];

/** One criterion of one proposal, with what everybody gave. */
export interface AgreeCell {
  key: string;
  proposalId: string;
  proposalName: string;
  criterionId: string;
  criterionTitle: string;
  weight: number;
  levels: readonly CriterionLevel[];
  mean: number;
  spread: number;
  given: Score['given'];
  agreed: Score['agreed'];
  isBelowMinimum: boolean;
}

/** Every cell that people score, where the panel is furthest apart first, then what counts most. */
export function agreeCells({ job, proposals }: Pick<Comparison, 'job' | 'proposals'>): AgreeCell[] {
  const cells = proposals.flatMap((proposal) => {
    const { scores } = readFragment(ProposalScores, proposal);
    return scores.flatMap((score) => cellOf(score, proposal, job.criteria));
  });
  return cells.toSorted((one, other) => other.spread - one.spread || other.weight - one.weight);
}

function cellOf(
  score: Score,
  proposal: Comparison['proposals'][number],
  criteria: Comparison['job']['criteria'],
): AgreeCell[] {
  const criterion = criteria.find(({ id }) => id === score.criterionId);
  if (criterion === undefined || score.isComputed || score.mean === null) return [];
  return [
    {
      key: `${score.criterionId}-${proposal.id}`,
      proposalId: proposal.id,
      proposalName: calledBy(proposal),
      criterionId: score.criterionId,
      criterionTitle: criterion.title,
      weight: criterion.weight,
      levels: criterion.levels,
      mean: score.mean,
      spread: score.spread ?? 0,
      given: score.given.filter(({ hasLeft }) => !hasLeft),
      agreed: score.agreed,
      isBelowMinimum: score.isBelowMinimum,
    },
  ];
}

/** Cells to talk about, and those on which all are of one mind. */
export function sortedOut(cells: readonly AgreeCell[]): { apart: AgreeCell[]; alike: AgreeCell[] } {
  return { apart: cells.filter(({ spread }) => spread > 0), alike: cells.filter(({ spread }) => spread === 0) };
}
