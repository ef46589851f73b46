import type { Market } from './market.js';

/** Each bidder of each contest once, with what became of its bids: that one stood, or how the better of them fell out. */
const TOOK_PART = `(select distinct on (b.contest_id, b.contest_bidder_id) b.contest_id, b.contest_bidder_id, b.outcome
  from contest_bid b order by b.contest_id, b.contest_bidder_id, b.outcome <> 'stood', b.price nulls last, b.position)`;

/** How many bidders of a contest could be chosen. */
const FIELD = `lateral (select count(distinct b.contest_bidder_id)::int as field, count(*)::int as standing
  from contest_bid b where b.contest_id = c.id and b.outcome = 'stood') f on true`;

const MONTH = `c.dataset_id, date_trunc('month', c.decided_on)::date as month`;

/** The monthly counts of Insights, each with the same counts made anew from the raw contests. */
const COUNTED_ANEW = {
  bidder_month: `
    select ${MONTH}, s.contest_bidder_id, f.field, count(*)::int as contests,
      sum((c.winner_id = s.contest_bidder_id)::int)::int as wins, sum((s.outcome = 'stood')::int)::int as stood,
      sum((s.outcome = 'withdrawnLate')::int)::int as withdrawn_late, sum((s.outcome = 'disqualified')::int)::int as disqualified
    from contest c join ${FIELD} join ${TOOK_PART} s on s.contest_id = c.id
    where f.field >= 2 and c.winner_id is not null group by 1, 2, 3, 4`,
  kind_month: `
    select ${MONTH}, k.kind, f.field, k.own, count(*)::int as contests, sum((k.kind = w.kind)::int)::int as wins
    from contest c join contest_bidder w on w.id = c.winner_id join ${FIELD}
    join lateral (select r.kind, sum((s.outcome = 'stood')::int)::int as own from ${TOOK_PART} s
      join contest_bidder r on r.id = s.contest_bidder_id where s.contest_id = c.id group by r.kind) k on true
    where f.field >= 2 group by 1, 2, 3, 4, 5`,
  dataset_month: `
    select ${MONTH}, count(*)::int as decided,
      sum((f.field >= 2 and c.winner_id is not null)::int)::int as contests, sum((f.standing = 1)::int)::int as single_bid,
      sum((f.standing > 1 and f.field = 1)::int)::int as one_bidder, sum((c.winner_id is null)::int)::int as no_winner,
      sum(a.bids)::int as bids, sum(a.bids - a.priced)::int as missing_prices,
      sum(a.withdrawn_late)::int as withdrawn_late, sum(a.disqualified)::int as disqualified
    from contest c join ${FIELD} join lateral (select count(*)::int as bids, count(b.price)::int as priced,
      coalesce(sum((b.outcome = 'withdrawnLate')::int), 0) as withdrawn_late,
      coalesce(sum((b.outcome = 'disqualified')::int), 0) as disqualified
      from contest_bid b where b.contest_id = c.id) a on true
    group by 1, 2`,
  reason_month: `
    select ${MONTH}, w.kind, given.reason, count(distinct c.id)::int as contests
    from contest c join ${FIELD} join contest_bidder w on w.id = c.winner_id
    join lateral unnest(c.reasons) as given (reason) on true where f.field >= 2 group by 1, 2, 3, 4`,
  loss_reason_month: `
    select ${MONTH}, s.contest_bidder_id, given.reason, count(distinct c.id)::int as losses
    from contest c join ${FIELD} join ${TOOK_PART} s on s.contest_id = c.id and s.outcome = 'stood'
    join lateral unnest(c.reasons) as given (reason) on true
    where f.field >= 2 and c.winner_id is not null and s.contest_bidder_id <> c.winner_id group by 1, 2, 3, 4`,
  money_month: `
    select c.dataset_id, to_char(c.decided_on, 'YYYY-MM-01')::date as month, c.currency, side.side, c.bidder_count > 1 as has_rivals,
      count(*)::int as jobs, sum(coalesce(side.amount, 0))::numeric(30) as amount, sum((side.amount is null)::int)::int as unpriced
    from contest c cross join lateral (
      select 'none' as side, c.ceiling as amount where c.winner_id is null
      union all
      select w.kind, (select min(b.price) from contest_bid b
        where (b.contest_id, b.contest_bidder_id) = (c.id, c.winner_id) and b.outcome = 'stood')
      from contest_bidder w where w.id = c.winner_id) side
    group by 1, 2, 3, 4, 5`,
  eligible_month: `
    select c.dataset_id, to_char(c.decided_on, 'YYYY-MM-01')::date as month, e.contest_bidder_id, c.category, count(*)::int as eligible,
      sum((e.answer = 'bid')::int)::int as bids, sum((e.answer = 'declined')::int)::int as declined,
      sum((e.answer = 'silent')::int)::int as silent, sum((e.answer = 'withdrawn')::int)::int as withdrawn,
      count(w.id)::int as wins, sum((w.id is not null and rivals.n = 0)::int)::int as unrivalled_wins
    from contest_eligible e join contest c on c.id = e.contest_id
    left join contest_bidder w on w.id = c.winner_id and w.id = e.contest_bidder_id and e.answer = 'bid'
    join lateral (select count(*) as n from contest_bid b
      where b.contest_id = c.id and b.contest_bidder_id <> e.contest_bidder_id and b.outcome = 'stood') rivals on true
    group by 1, 2, 3, 4`,
  decline_month: `
    select r.dataset_id, to_char(c.decided_on, 'YYYY-MM-01')::date as month, r.kind, e.decline_reason as reason, count(*)::int as declined
    from contest_bidder r join contest_eligible e on e.contest_bidder_id = r.id and e.answer = 'declined'
    join contest c on c.id = e.contest_id group by 1, 2, 3, 4`,
  listed_month: `
    select dataset_id, to_char(decided_on, 'YYYY-MM-01')::date as month, count(eligible_count)::int as jobs
    from contest group by 1, 2 having count(eligible_count) > 0`,
  cycle_month: `
    select dataset_id, to_char(decided_on, 'YYYY-MM-01')::date as month, case when took > 999 then 999 else took end as days,
      count(*)::int as jobs
    from (select c.*, extract(day from c.decided_on::timestamp - c.asked_on::timestamp)::int as took
      from contest c where asked_on is not null) c
    group by 1, 2, 3`,
  delivery_month: `
    select c.dataset_id, to_char(coalesce(d.delivered_on, c.decided_on), 'YYYY-MM-01')::date as month, c.winner_id as contest_bidder_id,
      count(*)::int as deliveries, count(d.promised_on - d.delivered_on)::int as dated,
      count(nullif(d.delivered_on > d.promised_on, true))::int as on_time,
      count(d.final_price - d.accepted_price)::int as priced,
      count(nullif(d.final_price > d.accepted_price, true))::int as at_price,
      count(d.has_rework)::int as checked, count(nullif(d.has_rework, true))::int as without_rework
    from contest_delivery d join contest c on c.id = d.contest_id group by 1, 2, 3`,
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
