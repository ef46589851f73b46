import type { SideKind } from '../../awards/contests/contest-bidder.entity.js';
import type { Answers, CategoryTurnout, CycleTime, DeclineCount } from './turnout.results.js';

export interface TurnoutRow {
  listed: number;
  decided: number;
  bids: number;
  singleBid: number;
  cycle: CycleTime | null;
  quarters: { from: string; kind: SideKind; eligible: number; bids: number }[];
  bidders: (Answers & {
    bidderKey: string;
    name: string;
    kind: SideKind;
    wins: number;
    unrivalledWins: number;
    meanField: number | null;
    mix: CategoryTurnout[];
  })[];
  reasons: DeclineCount[];
}

const wanted = (month: string) => `${month}.dataset_id = $1 and ${month}.month between $2 and $3`;

/** The days that so much of all jobs took at most: from counts, as `percentile_disc` would find it. */
const daysAt = (share: number) => `(select min(c.days) from summed c where c.jobs_until >= ${share} * c.all_jobs)::int`;

/** From monthly counts: it grows with months, bidders and categories, never with contests. $1 dataset, $2 and $3 days. */
export const TURNOUT = `
  with days as (select m.days, sum(m.jobs) as jobs from cycle_month m where ${wanted('m')} group by m.days),
  summed as (select days, sum(jobs) over (order by days) as jobs_until, sum(jobs) over () as all_jobs from days),
  by_category as (
    select m.contest_bidder_id, m.category, sum(m.eligible)::int as eligible, sum(m.bids)::int as bids,
      sum(m.declined)::int as declined, sum(m.silent)::int as silent, sum(m.withdrawn)::int as withdrawn,
      sum(m.wins)::int as wins, sum(m.unrivalled_wins)::int as unrivalled_wins
    from eligible_month m where ${wanted('m')} group by 1, 2 having sum(m.eligible) > 0),
  fields as (
    select m.contest_bidder_id, sum(m.field * m.contests)::float8 / sum(m.contests) as mean
    from bidder_month m where ${wanted('m')} group by 1 having sum(m.contests) > 0)
  select (select coalesce(sum(m.jobs), 0)::int from listed_month m where ${wanted('m')}) as listed, d.*,
    (select json_build_object('jobs', max(all_jobs)::int, 'median', ${daysAt(0.5)}, 'lower', ${daysAt(0.25)}, 'upper', ${daysAt(0.75)})
      from summed having count(*) > 0) as cycle,
    (select coalesce(json_agg(q order by q."from", q.kind desc), '[]') from (
      select date_trunc('quarter', m.month)::date as "from", r.kind, sum(m.eligible)::int as eligible, sum(m.bids)::int as bids
      from eligible_month m join contest_bidder r on r.id = m.contest_bidder_id where ${wanted('m')}
      group by 1, 2 having sum(m.eligible) > 0) q) as quarters,
    (select coalesce(json_agg(b order by lower(b.name), b."bidderKey"), '[]') from (
      select r.id as "bidderKey", coalesce(o.name, r.name) as name, r.kind, sum(c.eligible)::int as eligible,
        sum(c.bids)::int as bids, sum(c.declined)::int as declined, sum(c.silent)::int as silent,
        sum(c.withdrawn)::int as withdrawn, sum(c.wins)::int as wins, sum(c.unrivalled_wins)::int as "unrivalledWins",
        (select f.mean from fields f where f.contest_bidder_id = r.id) as "meanField",
        json_agg(json_build_object('category', c.category, 'eligible', c.eligible, 'bids', c.bids) order by c.category) as mix
      from by_category c join contest_bidder r on r.id = c.contest_bidder_id left join bidder o on o.id = r.bidder_id
      group by r.id, o.name) b) as bidders,
    (select coalesce(json_agg(n order by n.declined desc, n.reason, n.kind), '[]') from (
      select m.kind, m.reason, sum(m.declined)::int as declined from decline_month m where ${wanted('m')}
      group by 1, 2 having sum(m.declined) > 0) n) as reasons
  from (
    select coalesce(sum(m.decided), 0)::int as decided, coalesce(sum(m.bids), 0)::int as bids,
      coalesce(sum(m.single_bid), 0)::int as "singleBid"
    from dataset_month m where ${wanted('m')}) d`;
