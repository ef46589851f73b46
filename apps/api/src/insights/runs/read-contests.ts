import type { ReadRows } from './run-facts.js';

/** One contest of the window as the cursor gives it. */
export interface ContestRow {
  id: string;
  /** In days since 1970-01-01. */
  day: number;
  category: string;
  requesterKey: string;
  requesterName: string;
  winnerId: string;
  runnerUpId: string | null;
  linkedKey: string;
  /** The standing bids as text, see `readField`. */
  field: string;
}

/** The window of a dataset: 24 months up to its newest contest. */
export interface RunWindow {
  firstDay: string;
  lastDay: string;
  contests: number;
  /** Standing bids; no more than these are read. */
  bids: number;
  /** Decided jobs of the whole dataset, to see later whether anything came in. */
  known: number;
}

const WINDOW = `
  with cut as (
    select max(decided_on) as last_day from contest where dataset_id = $1 and is_contest)
  select (last_day - interval '24 months' + interval '1 day')::date::text as "firstDay", last_day::text as "lastDay",
    count(c.id)::int as contests, coalesce(sum(c.bidder_count), 0)::int as bids,
    (select coalesce(sum(m.decided), 0)::int from dataset_month m where m.dataset_id = $1) as known
  from cut left join contest c on c.dataset_id = $1 and c.is_contest
    and c.decided_on > last_day - interval '24 months' and c.decided_on <= last_day
  group by last_day`;

/** Null while the dataset has no contest. */
export async function windowOf(read: ReadRows, datasetId: string): Promise<RunWindow | null> {
  const [window] = await read<RunWindow & { lastDay: string | null }>(WINDOW, [datasetId]);
  return window === undefined || window.lastDay === null ? null : window;
}

/** In the order of decisions, by reference within a day: the same contests are always read in the same order. */
const CONTESTS = `
  declare run_contests no scroll cursor for
  select c.id, c.decided_on - date '1970-01-01' as day, c.category, c.requester_key as "requesterKey",
    c.requester_name as "requesterName", c.winner_id as "winnerId", c.runner_up_id as "runnerUpId",
    c.linked_key as "linkedKey", f.field
  from contest c cross join lateral (
    select string_agg(concat_ws(',', b.contest_bidder_id, coalesce(b.price, 0), coalesce(b.days, -1),
      coalesce(b.is_incumbent::int, -1), coalesce(b.same_executive::int, -1), coalesce(b.shown_at, 0),
      (b.price_basis <> 'fullCost')::int), ';' order by b.position) as field
    from contest_bid b where b.contest_id = c.id and b.stands) f
  where c.dataset_id = $1 and c.is_contest and c.decided_on between $2::date and $3::date
  order by c.decided_on, c.ref`;

const AT_ONCE = 5000;

/** The contests of a window, some thousands at a time; must be called inside a transaction. */
export async function* readContests(
  read: ReadRows,
  datasetId: string,
  { firstDay, lastDay }: Pick<RunWindow, 'firstDay' | 'lastDay'>,
): AsyncGenerator<ContestRow[]> {
  await read(CONTESTS, [datasetId, firstDay, lastDay]);
  for (;;) {
    const rows = await read<ContestRow>(`fetch ${AT_ONCE} from run_contests`);
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) break;
  }
  await read('close run_contests');
}
