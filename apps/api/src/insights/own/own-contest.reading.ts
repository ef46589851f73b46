import { jobReading } from '../../jobs/job.reading.js';
import { isVisible } from '../../jobs/job-visibility.sql.js';
import { Reading } from '../../platform/reading/reading.js';

const ofContest = (column: string) => (row: string) =>
  `(select c.${column} from contest c where c.id = ${row}.contest_id)`;

/** What the own debrief of the contest says, as long as it holds; null where there is none. */
const ofDebrief = (expression: string) => (row: string) =>
  `(select ${expression}
  from contest c join contest_bidder r on r.id = ${row}.contest_bidder_id
  join debrief d on d.job_id = c.job_id and d.bidder_id = r.bidder_id and d.replaced_at is null
  where c.id = ${row}.contest_id)`;

const outcome = (row: string) => `(select case
    when ${row}.outcome <> 'stood' then ${row}.outcome
    when c.winner_id is null then 'nobody'
    when c.winner_id = ${row}.contest_bidder_id then 'won' else 'lost' end
  from contest c where c.id = ${row}.contest_id)`;

/** Its row is the viewer's own bid. Of rivals it says what the debrief said, and where there was none, nothing. */
export const ownContestReading = new Reading('OwnContest')
  .column('id', (row) => `${row}.contest_id`)
  .column('ref', ofContest('ref'))
  .column('title', ofContest('title'))
  .column('category', ofContest('category'))
  .column('decidedOn', ofContest('decided_on::text'))
  .column('outcome', outcome)
  .column(
    'price',
    (row) => `(case when ${row}.price is not null then json_build_object('amount', ${row}.price,
      'currency', ${ofContest('currency')(row)}) end)`,
  )
  .column('field', ofDebrief('d.count'))
  .column('priceBand', ofDebrief('d.price_band'))
  .column('cause', ofDebrief(`d.loss ->> 'cause'`))
  .one(
    'job',
    () => jobReading,
    (row, child, scope) =>
      `from job ${child} where ${child}.id = ${ofContest('job_id')(row)} and ${isVisible(child, scope)}`,
  );
