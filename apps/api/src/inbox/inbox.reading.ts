import { Reading } from '../platform/reading/reading.js';
import { jobReading } from '../jobs/job.reading.js';
import { isVisible } from '../jobs/job-visibility.sql.js';

export const notificationReading = new Reading('Notification').plain('id', 'kind', 'text', 'path', 'at', 'readAt').one(
  'job',
  () => jobReading,
  (row, child, scope) => `from job ${child} where ${child}.id = ${row}.job_id and ${isVisible(child, scope)}`,
);

/** Its row is one of `needed/needed-actions.sql.ts`. */
export const neededActionReading = new Reading('NeededAction')
  .plain('key', 'side', 'verb', 'text', 'path', 'due', 'mark')
  .one(
    'job',
    () => jobReading,
    (row, child, scope) => `from job ${child} where ${child}.id = ${row}.job_id and ${isVisible(child, scope)}`,
  );
