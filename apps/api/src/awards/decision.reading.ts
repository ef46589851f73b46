import { bidderReading } from '../bidders/bidder.reading.js';
import { knowsChoice } from '../jobs/job-visibility.sql.js';
import { jobReading } from '../jobs/job.reading.js';
import { personReading } from '../people/person.reading.js';
import { Reading } from '../platform/reading/reading.js';
import { bidderIdOf, variantTitleOf } from '../proposals/door/opened-proposal.reading.js';

const person = (column: string) => (row: string, child: string) =>
  `from person ${child} where ${child}.id = ${row}.${column}`;

export const decisionReading = new Reading('Decision')
  .plain('id', 'proposalId', 'words', 'justification', 'decidedAt', 'approvedAt', 'takesEffectAt')
  .column('isAward', (row) => `(${row}.proposal_id is not null)`)
  .column('variantTitle', (row) => variantTitleOf(`${row}.proposal_id`, `${row}.variant`))
  .resolved('reasons', {
    reasonCodes: (row) => `${row}.reasons`,
    isOfAward: (row) => `(${row}.proposal_id is not null)`,
  })
  .one(
    'winner',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${bidderIdOf(`${row}.proposal_id`)}`,
  )
  .one('decidedBy', () => personReading, person('decided_by'))
  .one('approver', () => personReading, person('approver_id'));

export const reopeningReading = new Reading('Reopening')
  .column('at', (row) => `${row}.reopened_at`)
  .column('words', (row) => `${row}.reopen_words`)
  .one('by', () => personReading, person('reopened_by'));

/** While it is decided anew: the latest that was taken back. */
jobReading.one(
  'reopening',
  () => reopeningReading,
  (row, child, scope) => `from decision ${child} where ${child}.job_id = ${row}.id and ${child}.reopened_at is not null
    and ${row}.decided_at is null and ${knowsChoice(row, scope)} order by ${child}.reopened_at desc limit 1`,
);

/** Only the requester's side learns of it before it takes effect: every bidder reads this row as absent. */
jobReading.one(
  'decision',
  () => decisionReading,
  (row, child, scope) => `from decision ${child} where ${child}.job_id = ${row}.id
    and num_nonnulls(${child}.effective_at, ${child}.undone_at, ${child}.sent_back_at) = 0 and ${knowsChoice(row, scope)}`,
);
