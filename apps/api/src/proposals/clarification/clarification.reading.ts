import { bidderViewReading } from '../../jobs/job.reading.js';
import { Reading } from '../../platform/reading/reading.js';
import { comparisonReading, openedProposalReading } from '../door/opened-proposal.reading.js';
import { ofOwnProposal, wasOwnOutAt } from '../door/own-proposal.sql.js';

export const clarificationReading = new Reading('Clarification')
  .plain('id', 'question', 'askedAt', 'due', 'answer', 'answeredAt')
  .column('isLate', (row) => `(coalesce(${row}.answered_at, clock_timestamp()) > ${row}.due)`);

/** Its row belongs to the viewer's own bidder: whoever reads it has made sure of that. */
export const ownClarificationReading = new Reading('OwnClarification').plain(
  'id',
  'question',
  'askedAt',
  'due',
  'answer',
  'answeredAt',
);

export const toldToAllReading = new Reading('ToldToAll').plain('id', 'question', 'answer', 'toldAt');

openedProposalReading.many(
  'clarifications',
  () => clarificationReading,
  (row, child) => `from clarification ${child} where ${child}.proposal_id = ${row}.proposal_id
    order by ${child}.asked_at, ${child}.id`,
);

comparisonReading.many(
  'toldToAll',
  () => toldToAllReading,
  (row, child) => `from told_to_all ${child} where ${child}.job_id = ${row}.id order by ${child}.told_at, ${child}.id`,
);

bidderViewReading
  .many(
    'clarifications',
    () => ownClarificationReading,
    (row, child, scope) => `from clarification ${child} where ${child}.bidder_id = ${scope.bidderId()}
      and ${child}.job_id = ${row}.job_id order by ${child}.asked_at, ${child}.id`,
  )
  .many(
    'toldToAll',
    () => toldToAllReading,
    (row, child, scope) => `from told_to_all ${child} where ${child}.job_id = ${row}.job_id
      and ${ofOwnProposal('state', `${row}.job_id`, scope)} = 'submitted'
      and not ${wasOwnOutAt(`${child}.told_at`, `${row}.job_id`, scope)} order by ${child}.told_at, ${child}.id`,
  );
