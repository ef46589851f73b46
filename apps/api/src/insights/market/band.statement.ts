export interface BandRow {
  band: { low: number; high: number; words: string; setBy: string | null; setAt: string } | null;
  quarters: { from: string; contests: number; wins: number; vendors: number }[];
  staying: { from: string; to: string; before: number; stayed: number; newcomers: number } | null;
  survival: { losses: number; vendors: number; stayed: number }[];
}

/** The band that holds for the dataset `$1`: the newest. */
export const NEWEST_BAND = `
  select b.low, b.high, b.words, p.name as "setBy", b.set_at as "setAt"
  from healthy_band b left join person p on p.id = b.set_by where b.dataset_id = $1 order by b.set_at desc, b.id limit 1`;

/** Contests of which both sides were in the field, by the internal side's counts. */
const BOTH_SIDES = `m.kind = 'internal' and m.own between 1 and m.field - 1`;

/** From monthly counts: it grows with months and bidders. $1 dataset, $2 first and $3 last day. */
export const BAND = `
  with vendor_months as materialized (
    select distinct m.month, m.contest_bidder_id as vendor
    from bidder_month m join contest_bidder r on r.id = m.contest_bidder_id and r.kind = 'external'
    where m.dataset_id = $1 and m.contests > 0),
  last as (
    select least(max(m.month), date_trunc('month', $3::date)::date,
      (date_trunc('month', clock_timestamp() at time zone 'UTC') - interval '1 month')::date) as month
    from dataset_month m where m.dataset_id = $1 and m.decided > 0 having count(*) > 0),
  fate as (
    select vendor, bool_or(v.month <= l.month - interval '12 months') as was_there,
      bool_or(v.month > l.month - interval '12 months') as is_there
    from vendor_months v, last l where v.month > l.month - interval '24 months' and v.month <= l.month group by vendor)
  select (select row_to_json(b) from (${NEWEST_BAND}) b) as band,
    (select coalesce(json_agg(q order by q."from"), '[]') from (
      select date_trunc('quarter', d.month)::date as "from", coalesce(sum(s.contests), 0)::int as contests,
        coalesce(sum(s.wins), 0)::int as wins,
        coalesce(max(v.vendors), 0)::int as vendors
      from dataset_month d left join (
        select m.month, sum(m.contests) as contests, sum(m.wins) as wins from kind_month m
        where m.dataset_id = $1 and ${BOTH_SIDES} group by m.month) s on s.month = d.month
      left join (
        select date_trunc('quarter', month) as quarter, count(distinct vendor) as vendors from vendor_months
        where month between $2 and $3 group by 1) v on v.quarter = date_trunc('quarter', d.month)
      where d.dataset_id = $1 and d.month between $2 and $3 and d.contests > 0
      group by date_trunc('quarter', d.month)) q) as quarters,
    (select row_to_json(s) from (
      select (l.month - interval '11 months')::date as "from", (l.month + interval '1 month' - interval '1 day')::date as "to",
        (select count(*)::int from fate where was_there) as before,
        (select count(*)::int from fate where was_there and is_there) as stayed,
        (select count(*)::int from fate where is_there and not was_there) as newcomers
      from last l) s) as staying,
    (select coalesce(json_agg(json_build_object('losses', v.losses, 'vendors', v.vendors, 'stayed', v.stayed) order by v.losses), '[]')
      from vendor_survival v where v.vendors > 0 and v.run_id = (
        select id from signal_run where dataset_id = $1 and state = 'done' order by id desc limit 1)) as survival`;

/** Contests of both sides over the twelve full months that ended last; whether they still have to be looked at. $1 dataset. */
export const TWELVE_MONTHS = `
  select record_until()::text as until, f.verdict as before, coalesce(f.month < record_until(), true) as "isDue",
    coalesce(sum(m.contests), 0)::int as contests, coalesce(sum(m.wins), 0)::int as wins
  from (select 1) one left join band_finding f on f.dataset_id = $1
  left join kind_month m on m.dataset_id = $1 and ${BOTH_SIDES} and m.month >= record_from() and m.month < record_until()
  group by f.verdict, f.month`;

/** One process at a time; an award, which names the dataset, does not wait for it. */
export const LOCK_OWN = `select id from dataset where not is_imported for no key update skip locked`;

/** $1 dataset, $2 the month after, $3 the verdict; one that nobody can tell leaves the last one standing. */
export const KEEP_FINDING = `
  insert into band_finding as f (dataset_id, month, verdict, since)
  values ($1, $2, nullif($3, 'cannot tell'), case when $3 <> 'cannot tell' then $2::date end)
  on conflict (dataset_id) do update set month = excluded.month, verdict = coalesce(excluded.verdict, f.verdict),
    since = case when excluded.verdict is null or excluded.verdict = f.verdict then f.since else excluded.since end`;

/** The page of the twelve months that ended before this day. */
export function pageUntil(until: string): string {
  const [year = 0, month = 1] = until.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
  return `/insights?from=${year - 1}${until.slice(4)}&to=${last}#healthy-band`;
}
