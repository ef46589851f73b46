import { bidderViewReading } from '../jobs/job.reading.js';
import { Reading } from '../platform/reading/reading.js';

const promiseRecordReading = new Reading('PromiseRecord').plain('kept', 'counted');

/** Its row is one of the viewer's own bidder. */
export const cataloguePromiseReading = new Reading('CataloguePromise')
  .plain('id', 'text', 'metric', 'unit', 'clock', 'remedy')
  .column('target', (row) => `${row}.target::float8`)
  .one(
    'record',
    () => promiseRecordReading,
    (_, child) => `from (select 0 as kept, 0 as counted) ${child} where false`,
  );

/** Its row is a debrief that says that the viewer's own bidder won, with its job beside it: see `ownReferences`. */
export const ownReferenceReading = new Reading('OwnReference')
  .plain('jobId', 'reference', 'title', 'category', 'year')
  .one(
    'record',
    () => promiseRecordReading,
    (_, child) => `from (select 0 as kept, 0 as counted) ${child} where false`,
  );

bidderViewReading.column(
  'biddingHours',
  (row) =>
    `(select h.hours::float8 from bidding_hours h where h.bidder_id = ${row}.bidder_id and h.job_id = ${row}.job_id)`,
);
