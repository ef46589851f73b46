import type { Market } from './market.js';

/** The monthly counts of Insights, each with the same counts made anew from the raw contests. */
const COUNTED_ANEW = {
  bidder_month: `
    select c.dataset_id, date_trunc('month', c.decided_on)::date as month, s.contest_bidder_id, f.field,
      count(*)::int as contests, sum((c.winner_id = s.contest_bidder_id)::int)::int as wins
    from contest c
    join lateral (select count(distinct b.contest_bidder_id)::int as field from contest_bid b where b.contest_id = c.id) f on true
    join (select distinct contest_id, contest_bidder_id from contest_bid) s on s.contest_id = c.id
    where f.field >= 2 and c.winner_id is not null group by 1, 2, 3, 4`,
  kind_month: `
    select c.dataset_id, date_trunc('month', c.decided_on)::date as month, k.kind, f.field, k.own,
      count(*)::int as contests, sum((k.kind = w.kind)::int)::int as wins
    from contest c join contest_bidder w on w.id = c.winner_id
    join lateral (select count(distinct b.contest_bidder_id)::int as field from contest_bid b where b.contest_id = c.id) f on true
    join lateral (select r.kind, count(distinct r.id)::int as own from contest_bid b
      join contest_bidder r on r.id = b.contest_bidder_id where b.contest_id = c.id group by r.kind) k on true
    where f.field >= 2 group by 1, 2, 3, 4, 5`,
  dataset_month: `
    select c.dataset_id, date_trunc('month', c.decided_on)::date as month, count(*)::int as decided,
      sum((f.field >= 2 and c.winner_id is not null)::int)::int as contests, sum((f.bids = 1)::int)::int as single_bid,
      sum((f.bids > 1 and f.field = 1)::int)::int as one_bidder, sum((c.winner_id is null)::int)::int as no_winner,
      sum(f.bids)::int as bids, sum(f.bids - f.priced)::int as missing_prices
    from contest c join lateral (select count(*)::int as bids, count(b.price)::int as priced,
      count(distinct b.contest_bidder_id)::int as field from contest_bid b where b.contest_id = c.id) f on true
    group by 1, 2`,
};

/** Every row by which the kept counts differ from the counts made anew; none, if Insights tells the truth. */
export async function miscounts(market: Market): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const [table, anew] of Object.entries(COUNTED_ANEW)) {
    const rows = await market.many<object>(
      `(select 'kept only' as which, * from (table ${table} except (${anew})) a)
       union all (select 'missing', * from ((${anew}) except table ${table}) b)`,
    );
    wrong.push(...rows.map((row) => ({ table, ...row })));
  }
  return wrong;
}
