import { MARKET_SHARES } from './market-shares.js';

/** What the contests `$1` add to each monthly count: the grain that Insights shows, in whole numbers. */
const SHARES = {
  bidder_month: {
    keys: 'dataset_id, month, contest_bidder_id, field',
    counts: ['contests', 'stood', 'withdrawn_late', 'disqualified', 'wins'],
    share: `
      select c.dataset_id, date_trunc('month', c.decided_on)::date as month, b.contest_bidder_id, c.bidder_count as field,
        count(*)::int as contests, (count(*) filter (where b.outcome = 'stood'))::int as stood,
        (count(*) filter (where b.outcome = 'withdrawnLate'))::int as withdrawn_late,
        (count(*) filter (where b.outcome = 'disqualified'))::int as disqualified,
        (count(*) filter (where c.winner_id = b.contest_bidder_id))::int as wins
      from contest c join contest_bid b on b.contest_id = c.id and b.counts
      where c.id = any($1::uuid[]) and c.is_contest
      group by 1, 2, 3, 4`,
  },
  kind_month: {
    keys: 'dataset_id, month, kind, field, own',
    counts: ['contests', 'wins'],
    share: `
      select dataset_id, month, kind, field, own, count(*)::int as contests, (count(*) filter (where has_won))::int as wins
      from (
        select c.dataset_id, date_trunc('month', c.decided_on)::date as month, r.kind, c.bidder_count as field,
          (count(*) filter (where b.stands))::int as own, bool_or(r.id = c.winner_id) as has_won
        from contest c join contest_bid b on b.contest_id = c.id and b.counts join contest_bidder r on r.id = b.contest_bidder_id
        where c.id = any($1::uuid[]) and c.is_contest
        group by c.id, r.kind) by_contest
      group by 1, 2, 3, 4, 5`,
  },
  dataset_month: {
    keys: 'dataset_id, month',
    counts: [
      'decided',
      'contests',
      'single_bid',
      'one_bidder',
      'no_winner',
      'bids',
      'missing_prices',
      'withdrawn_late',
      'disqualified',
    ],
    share: `
      select dataset_id, date_trunc('month', decided_on)::date as month, count(*)::int as decided,
        (count(*) filter (where is_contest))::int as contests, (count(*) filter (where standing_count = 1))::int as single_bid,
        (count(*) filter (where standing_count > 1 and bidder_count = 1))::int as one_bidder,
        (count(*) filter (where winner_id is null))::int as no_winner,
        sum(bid_count)::int as bids, sum(missing_prices)::int as missing_prices,
        sum(withdrawn_late)::int as withdrawn_late, sum(disqualified)::int as disqualified
      from contest c, lateral (
        select (count(*) filter (where outcome = 'withdrawnLate'))::int as withdrawn_late,
          (count(*) filter (where outcome = 'disqualified'))::int as disqualified
        from contest_bid b where b.contest_id = c.id) fallen
      where id = any($1::uuid[])
      group by 1, 2`,
  },
  reason_month: {
    keys: 'dataset_id, month, kind, reason',
    counts: ['contests'],
    share: `
      select c.dataset_id, date_trunc('month', c.decided_on)::date as month, w.kind, reason, count(*)::int as contests
      from contest c join contest_bidder w on w.id = c.winner_id, unnest(c.reasons) reason
      where c.id = any($1::uuid[]) and c.is_contest
      group by 1, 2, 3, 4`,
  },
  loss_reason_month: {
    keys: 'dataset_id, month, contest_bidder_id, reason',
    counts: ['losses'],
    share: `
      select c.dataset_id, date_trunc('month', c.decided_on)::date as month, b.contest_bidder_id, reason, count(*)::int as losses
      from contest c join contest_bid b on b.contest_id = c.id and b.stands and b.contest_bidder_id <> c.winner_id,
        unnest(c.reasons) reason
      where c.id = any($1::uuid[]) and c.is_contest
      group by 1, 2, 3, 4`,
  },
  ...MARKET_SHARES,
} as const;

type Rollup = (typeof SHARES)[keyof typeof SHARES];
const ROLLUPS = Object.entries(SHARES) as [string, Rollup][];

/** Adds the contests `$1` to the monthly counts, row by row in key order so that two awards never wait for each other in a ring. */
export const ADD_TO_ROLLUPS = ROLLUPS.map(([table, { keys, counts, share }]) => {
  const sums = counts.map((count) => `${count} = known.${count} + excluded.${count}`).join(', ');
  return `insert into ${table} as known (${keys}, ${counts.join(', ')})
    select ${keys}, ${counts.join(', ')} from (${share}) share order by ${keys}
    on conflict (${keys}) do update set ${sums}`;
});

/** Takes the contests `$1` out of the monthly counts, before they are changed or forgotten. */
export const TAKE_FROM_ROLLUPS = ROLLUPS.flatMap(([table, { keys, counts, share }]) => {
  const sums = counts.map((count) => `${count} = known.${count} - share.${count}`).join(', ');
  const isSame = keys
    .split(', ')
    .map((key) => `known.${key} = share.${key}`)
    .join(' and ');
  return [`update ${table} known set ${sums} from (${share}) share where ${isSame}`];
});

/** Clears away counts that reached zero in the datasets `$1`. */
export const CLEAR_EMPTY_ROLLUPS = ROLLUPS.map(
  ([table, { counts }]) => `delete from ${table} where dataset_id = any($1::uuid[]) and ${counts[0]} = 0`,
);
