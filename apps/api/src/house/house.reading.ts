import { promiseRecordReading } from '../delivery/outcome.reading.js';
import { bidderViewReading } from '../jobs/job.reading.js';
import { Reading } from '../platform/reading/reading.js';

/** Its row is one of the viewer's own bidder. */
export const cataloguePromiseReading = new Reading('CataloguePromise')
  .plain('id', 'text', 'metric', 'unit', 'clock', 'remedy')
  .column('target', (row) => `${row}.target::float8`)
  .one(
    'record',
    () => promiseRecordReading,
    (row, child) => `from promise_record ${child} where ${child}.bidder_id = ${row}.bidder_id
      and ${child}.promise_key = promise_key(${row}.text, ${row}.metric)`,
  );

/** Its row is a debrief that says that the viewer's own bidder won, with its job beside it: see `references`. */
export const ownReferenceReading = new Reading('OwnReference')
  .plain('jobId', 'reference', 'title', 'category', 'year')
  .one(
    'record',
    () => promiseRecordReading,
    (row, child) => `from (select sum(po.times_due)::int as times_due, sum(po.times_kept)::int as times_kept
      from promise_outcome po where po.job_id = ${row}.job_id having count(*) > 0) ${child}`,
  );

bidderViewReading.column(
  'biddingHours',
  (row) =>
    `(select h.hours::float8 from bidding_hours h where h.bidder_id = ${row}.bidder_id and h.job_id = ${row}.job_id)`,
);
