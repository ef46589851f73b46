import { Reading } from '../../platform/reading/reading.js';
import { openedProposalReading } from './opened-proposal.reading.js';

const lineEstimateReading = new Reading('LineEstimate')
  .plain('lineId', 'words')
  .column('amount', (row) => `${row}.amount`)
  .column('estimatedAt', (row) => `${row}.estimated_at`)
  .column('estimatedBy', (row) => `(select who.name from person who where who.id = ${row}.estimated_by)`);

const proposalMarkReading = new Reading('MarkedProposal')
  .plain('mark', 'because', 'markedAt')
  .column('markedBy', (row) => `(select who.name from person who where who.id = ${row}.marked_by)`);

openedProposalReading
  .one(
    'marked',
    () => proposalMarkReading,
    (row, child) =>
      `from proposal_mark ${child} where ${child}.proposal_id = ${row}.proposal_id and ${child}.mark is not null`,
  )
  .many(
    'estimates',
    () => lineEstimateReading,
    (row, child) => `from line_estimate ${child}
      where ${child}.proposal_id = ${row}.proposal_id and ${child}.amount is not null order by ${child}.line_id`,
  );
