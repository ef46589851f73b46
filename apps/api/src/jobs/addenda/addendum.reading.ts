import { bidderReading } from '../../bidders/bidder.reading.js';
import { type Expression, Reading, type Source } from '../../platform/reading/reading.js';
import { isPostedByViewer } from '../job-visibility.sql.js';

const acknowledgementReading = new Reading('Acknowledgement').plain('acknowledgedAt').one(
  'bidder',
  () => bidderReading,
  (row, child) => `from bidder ${child} where ${child}.id = ${row}.bidder_id`,
);

export const addendumReading = new Reading('Addendum')
  .plain('id', 'number', 'reason', 'changes', 'isMaterial', 'publishedAt')
  .column(
    'acknowledgedAt',
    (row, scope) => `(select own.acknowledged_at from acknowledgement own
      where own.bidder_id = ${scope.bidderId()} and own.addendum_id = ${row}.id)`,
  )
  .many(
    'acknowledgements',
    () => acknowledgementReading,
    (row, child, scope) => `from acknowledgement ${child} join job aj on aj.id = ${row}.job_id
      where ${child}.addendum_id = ${row}.id and ${isPostedByViewer('aj', scope)}
      order by ${child}.acknowledged_at, ${child}.bidder_id`,
  );

/** The addenda of the job behind `row`, oldest first. */
export const addendaOf: Source = (row, child) =>
  `from addendum ${child} where ${child}.job_id = ${row}.id order by ${child}.number`;

/** What the first day for the deadline after a change that matters is worked out from. */
export const lateChangeFacts: Record<string, Expression> = {
  lateChangeDays: (row) => `(select lp.late_change_days from job_policy lp where lp.job_id = ${row}.id)`,
  holidays: () => `array(select day::text from holiday where day >= current_date order by day)`,
  readAt: () => 'clock_timestamp()',
};
