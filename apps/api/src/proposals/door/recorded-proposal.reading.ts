import { bidderReading } from '../../bidders/bidder.reading.js';
import { Reading } from '../../platform/reading/reading.js';
import { clarificationReading } from '../clarification/clarification.reading.js';

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
