import { bidderReading } from '../../bidders/bidder.reading.js';
import { personReading } from '../../people/person.reading.js';
import { Reading } from '../../platform/reading/reading.js';
import { clarificationReading } from '../clarification/clarification.reading.js';

const recordedMarkReading = new Reading('RecordedMark')
  .plain('mark', 'because')
  .column('at', (row) => `${row}.marked_at`)
  .one(
    'by',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.marked_by`,
  );

const recordedEstimateReading = new Reading('RecordedEstimate')
  .plain('amount', 'words')
  .column('line', (row) => `(select l.title from job_line l where l.id = ${row}.line_id)`);

/** Its row is one of `readable_proposal`, to somebody who may read the record. Later rooms lend it what became of it. */
export const recordedProposalReading = new Reading('RecordedProposal')
  .plain('label', 'version', 'isReadable', 'comparableTotal')
  .column('id', (row) => `${row}.proposal_id`)
  .one(
    'bidder',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${row}.bidder_id`,
  )
  .many(
    'marks',
    () => recordedMarkReading,
    (row, child) =>
      `from proposal_marking ${child} where ${child}.proposal_id = ${row}.proposal_id order by ${child}.id`,
  )
  .many(
    'estimates',
    () => recordedEstimateReading,
    (row, child) => `from line_estimate ${child} join job_line el on el.id = ${child}.line_id
      where ${child}.proposal_id = ${row}.proposal_id and ${child}.amount is not null order by el.position`,
  )
  .many(
    'clarifications',
    () => clarificationReading,
    (row, child) => `from clarification ${child} where ${child}.proposal_id = ${row}.proposal_id
      order by ${child}.asked_at, ${child}.id`,
  );

/** The proposals of the job behind `row`, in the order of their labels. */
export const recordedProposalsOf = (row: string, child: string): string =>
  `from readable_proposal ${child} where ${child}.job_id = ${row}.id order by ${child}.label, ${child}.proposal_id`;

/** What to call the opened proposal with this id: its label. */
export function labelOf(proposalId: string): string {
  return `(select lp.label from readable_proposal lp where lp.proposal_id = ${proposalId})`;
}
