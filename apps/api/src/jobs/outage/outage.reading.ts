import { Reading, type Source } from '../../platform/reading/reading.js';
import { isOnPanel, isOverseen, isPostedByViewer } from '../job-visibility.sql.js';
import { byWeight } from './outage.sql.js';

/** Once it was moved, the deadline meant is the one from which. */
const deadline = (row: string): string =>
  `coalesce(${row}.moved_from, (select oj.deadline from job oj where oj.id = ${row}.job_id))`;

/** Its row is one of `outage_offer`. */
export const outageReading = new Reading('DeadlineOutage')
  .plain('askedAt', 'agreedAt')
  .column('from', (row) => `${row}.began_at`)
  .column('until', (row) => `${row}.ended_at`)
  .column('offeredUntil', (row) => `offered_until(${row}.job_id, ${deadline(row)})`)
  .resolved('hours', { from: (row) => `${row}.began_at`, until: (row) => `${row}.ended_at`, deadline });

/** The outage offered for the job behind `row`, to its own side and to whoever may agree. No bidder reads it: bidders read the addendum. */
export const outageSource: Source = (row, child, scope) => `from outage_offer ${child} where ${child}.job_id = ${row}.id
  and (${isPostedByViewer(row, scope)} or ${isOnPanel(row, scope)} or ${isOverseen(row, scope)})
  ${byWeight(child, `${row}.deadline`)} limit 1`;
