import { evaluatedTotalOf, evaluatedTotalsOf } from '../proposals/door/evaluated-total.sql.js';
import { openedProposalReading } from '../proposals/door/opened-proposal.reading.js';
import type { Expression } from '../platform/reading/reading.js';

/* What the scores of an opened proposal follow from. The row is one of opened_proposal. */

const criteria: Expression = (
  row,
) => `(select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'weight', c.weight)
  order by c.position), '[]'::json) from criterion c where c.job_id = ${row}.job_id)`;

const given: Expression = (
  row,
) => `(select coalesce(json_agg(json_build_object('criterionId', s.criterion_id, 'value', s.value, 'note', s.note)), '[]'::json)
  from score s where s.proposal_id = ${row}.proposal_id)`;

const allTotals: Expression = (row) => evaluatedTotalsOf(`${row}.job_id`);

const facts = {
  scoreCriteria: criteria,
  scoresGiven: given,
  scoreTotal: evaluatedTotalOf,
  scoreTotals: allTotals,
};

openedProposalReading.resolved('scores', facts).resolved('weightedScore', facts);

/** What the reading above fetches. Wide numbers come as text at the top of a statement. */
export interface ScoreRow {
  scoreCriteria: { id: string; kind: 'price' | 'quality'; weight: number }[];
  scoresGiven: { criterionId: string; value: number | null; note: string }[];
  scoreTotal: number | string | null;
  scoreTotals: (number | null)[];
}
