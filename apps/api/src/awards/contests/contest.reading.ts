import { jobReading } from '../../jobs/job.reading.js';
import { isVisible } from '../../jobs/job-visibility.sql.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';

export const datasetReading = new Reading('Dataset')
  .plain('id', 'name', 'isImported', 'importedAt')
  .column(
    'contestCount',
    (row) => `(select coalesce(sum(m.decided), 0)::int from dataset_month m where m.dataset_id = ${row}.id)`,
  );

/** The bidder's name of today for our own, the recorded one for others. */
export const bidderName = (row: string) =>
  `(select coalesce(b.name, r.name) from contest_bidder r left join bidder b on b.id = r.bidder_id where r.id = ${row}.contest_bidder_id)`;

const isWinner = (row: string) =>
  `(${row}.stands and exists (select from contest w where w.id = ${row}.contest_id and w.winner_id = ${row}.contest_bidder_id))`;

/** Leading or not, whoever speaks for a bidder of a contest learns no rival's price. */
const mayKnowPrice = (row: string, scope: Scope) => {
  if (scope.viewer?.bidderId == null) return 'true';
  return `not exists (select from contest_bid ob join contest_bidder o on o.id = ob.contest_bidder_id
    where ob.contest_id = ${row}.contest_id and ob.contest_bidder_id <> ${row}.contest_bidder_id and o.bidder_id = ${scope.bidderId()})`;
};

const knownPrice = (row: string, scope: Scope) => `(case when ${mayKnowPrice(row, scope)} then ${row}.price end)`;

export const contestBidReading = new Reading('ContestBid')
  .plain('stands')
  .column('name', bidderName)
  .column('kind', (row) => `(select r.kind from contest_bidder r where r.id = ${row}.contest_bidder_id)`)
  .column(
    'price',
    (row, scope) => `(case when ${knownPrice(row, scope)} is not null then json_build_object('amount', ${row}.price,
    'currency', (select c.currency from contest c where c.id = ${row}.contest_id)) end)`,
  )
  .column('won', isWinner);

/** The marks of libs/signal's `contestMarks`; a test keeps the two equal. */
const statuses = (row: string) => `array_remove(array[
  case when ${row}.is_contest then 'contest' end,
  case when ${row}.standing_count = 1 then 'single-bid' end,
  case when ${row}.standing_count > 1 and ${row}.bidder_count = 1 then 'one-bidder' end,
  case when ${row}.winner_id is null then 'no-winner' end], null)`;

export const contestReading = new Reading('Contest')
  .plain('id', 'ref', 'title', 'details', 'category', 'bidCount', 'bidderCount')
  .column('decidedOn', (row) => `${row}.decided_on::text`)
  .column('statuses', statuses)
  .one(
    'job',
    () => jobReading,
    (row, child, scope) => `from job ${child} where ${child}.id = ${row}.job_id and ${isVisible(child, scope)}`,
  )
  .many(
    'bids',
    () => contestBidReading,
    (row, child, scope) => `from contest_bid ${child} where ${child}.contest_id = ${row}.id
    order by ${isWinner(child)} desc, ${knownPrice(child, scope)} nulls last, ${child}.position`,
  );
