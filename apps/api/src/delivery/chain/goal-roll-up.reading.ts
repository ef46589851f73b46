import { isAdministering, isLeading } from '@bidwell/domain/permissions';
import { SPEND_IS_SHOWN_FROM } from '@bidwell/domain/goal-spend';
import { goalReading } from '../../goals/goal.reading.js';
import { jobReading } from '../../jobs/job.reading.js';
import { isVisible } from '../../jobs/job-visibility.sql.js';
import { departmentReading } from '../../people/person.reading.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';

/** The counts of the goal behind `row`, or of none, in the last twelve months. */
const monthsOf = (row: string, m: string) => `from goal_month ${m}
  where (${m}.goal_id = ${row}.goal_id or (${m}.goal_id is null and ${row}.goal_id is null))
    and ${m}.month > (clock_timestamp() at time zone 'UTC')::date - interval '12 months'`;

const total = (column: string) => (row: string) =>
  `(select coalesce(sum(gm.${column}), 0)::int ${monthsOf(row, 'gm')})`;

/**
 * From how many awarded jobs on the viewer may know their sums. Null: never. A sum over one job is the price of one bidder,
 * and two sums a month apart differ by one job: whoever may bid reads none.
 */
const spendIsShownFrom = ({ viewer }: Scope) => {
  if (viewer === null || viewer.bidderId !== null) return null;
  return isLeading(viewer) || isAdministering(viewer) ? 1 : SPEND_IS_SHOWN_FROM;
};

const spendOf = (
  row: string,
  scope: Scope,
) => `select sm.currency, sum(sm.awarded)::int as awarded, sum(sm.agreed)::bigint as agreed,
    sum(sm.changed)::bigint as changed, sum(sm.reported)::int as reported, sum(sm.reported_agreed)::bigint as reported_agreed,
    sum(sm.reported_spend)::bigint as reported_spend
  ${monthsOf(row, 'sm')} group by sm.currency having sum(sm.awarded) >= ${spendIsShownFrom(scope) ?? 'null'}`;

const goalSpendReading = new Reading('GoalSpend').plain(
  'currency',
  'awarded',
  'agreed',
  'changed',
  'reported',
  'reportedAgreed',
  'reportedSpend',
);

const goalMonthReading = new Reading('GoalMonth')
  .plain('published', 'awarded')
  .column('month', (row) => `${row}.month::text`);

/** Its row has a `goal_id`, null for jobs that name none. */
export const goalRollUpReading = new Reading('GoalRollUp')
  .one(
    'goal',
    () => goalReading,
    (row, child) => `from goal ${child} where ${child}.id = ${row}.goal_id`,
  )
  .column('published', total('published'))
  .column('awarded', total('awarded'))
  .column('lines', total('lines'))
  .column('showsSpend', (row, scope) => `exists (${spendOf(row, scope)})`)
  .many(
    'spend',
    () => goalSpendReading,
    (row, child, scope) => `from (${spendOf(row, scope)}) ${child} order by ${child}.awarded desc, ${child}.currency`,
  )
  .many(
    'months',
    () => goalMonthReading,
    (row, child) => `from (select gm.month, sum(gm.published)::int as published, sum(gm.awarded)::int as awarded
        ${monthsOf(row, 'gm')} group by gm.month having sum(gm.published) + sum(gm.awarded) > 0) ${child}
      order by ${child}.month`,
  );

/** Its row is one of `goal_job` that ended with a line. */
export const customerLineReading = new Reading('CustomerLine')
  .column('id', (row) => `${row}.job_id`)
  .column('line', (row) => `(select jo.customer_line from job_outcome jo where jo.job_id = ${row}.job_id)`)
  .column('recordedAt', (row) => `${row}.line_at`)
  .one(
    'department',
    () => departmentReading,
    (row, child) => `from department ${child}
      where ${child}.id = (select dj.department_id from job dj where dj.id = ${row}.job_id)`,
  )
  .one(
    'job',
    () => jobReading,
    (row, child, scope) => `from job ${child} where ${child}.id = ${row}.job_id and ${isVisible(child, scope)}`,
  );
