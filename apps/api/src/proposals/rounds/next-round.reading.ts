import { bidderViewReading } from '../../jobs/job.reading.js';
import { type Expression, Reading, type Scope } from '../../platform/reading/reading.js';
import { ofOwnProposal } from '../door/own-proposal.sql.js';

const isKeptIn: Expression = (row, scope) =>
  `exists (select from invitation kept where kept.job_id = ${row}.id and kept.bidder_id = ${scope.bidderId()})`;

/** Its row is the job of the round that followed one for which the viewer's bidder proposed. */
export const nextRoundReading = new Reading('NextRound')
  .column('isKeptIn', isKeptIn)
  .column(
    'words',
    (row, scope) => `case when ${isKeptIn(row, scope)} then ${row}.round_words else ${row}.left_out_words end`,
  )
  .column('jobId', (row, scope) => `case when ${isKeptIn(row, scope)} then ${row}.id end`);

bidderViewReading.one(
  'nextRound',
  () => nextRoundReading,
  (row, child, scope) => `from job ${child} where ${child}.previous_round_id = ${row}.job_id
    and ${child}.published_at is not null and ${child}.cancelled_at is null
    and ${ofOwnProposal('state', `${row}.job_id`, scope)} = 'submitted'`,
);

/** Whether the viewer's bidder is kept in a round that followed the job behind `row`. */
export function isKeptInNext(row: string, scope: Scope): string {
  return `exists (select from job nj where nj.previous_round_id = ${row}.id and nj.cancelled_at is null and ${isKeptIn('nj', scope)})`;
}
