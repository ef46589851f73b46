/** Contests of one and the same chance: the field, how many in it were of this side, how many such contests. 0 in it: every bid fell out. */
export type ChanceCell = [field: number, own: number, contests: number];

export interface InsightsRow {
  id: string;
  name: string;
  isImported: boolean;
  importedAt: Date | null;
  contestCount: number;
  totals: Record<'decided' | 'contests' | 'singleBid' | 'oneBidder' | 'noWinner' | 'bids' | 'missingPrices', number>;
  bidders: { bidderKey: string; name: string; kind: 'internal' | 'external'; wins: number; chances: ChanceCell[] }[];
  months: { month: string; kind: 'internal' | 'external'; wins: number; chances: ChanceCell[] }[];
}

/**
 * The whole page in one statement, read from the monthly counts alone: its cost grows with months and bidders, never
 * with contests. $1 dataset, null for our own; $2 first and $3 last month, null for no bound.
 */
export const INSIGHTS = `
  with wanted as (
    select d.*, coalesce($2::date, '-infinity') as first, coalesce($3::date, 'infinity') as last
    from dataset d where case when $1::uuid is null then not d.is_imported else d.id = $1 end)
  select w.id, w.name, w.is_imported as "isImported", w.imported_at as "importedAt",
    (select coalesce(sum(m.decided), 0)::int from dataset_month m where m.dataset_id = w.id) as "contestCount",
    (select row_to_json(t) from (
      select coalesce(sum(m.decided), 0)::int as decided, coalesce(sum(m.contests), 0)::int as contests,
        coalesce(sum(m.single_bid), 0)::int as "singleBid", coalesce(sum(m.one_bidder), 0)::int as "oneBidder",
        coalesce(sum(m.no_winner), 0)::int as "noWinner", coalesce(sum(m.bids), 0)::int as bids,
        coalesce(sum(m.missing_prices), 0)::int as "missingPrices"
      from dataset_month m where m.dataset_id = w.id and m.month between w.first and w.last) t) as totals,
    (select coalesce(json_agg(b order by b.n desc, b.name), '[]') from (
      select r.id as "bidderKey", coalesce(o.name, r.name) as name, r.kind, sum(c.contests)::int as n, sum(c.wins)::int as wins,
        json_agg(json_build_array(c.field, c.own, c.contests)) as chances
      from (
        select m.contest_bidder_id, m.field, o.own, sum(o.contests) as contests, sum(o.wins) as wins
        from bidder_month m, lateral (values (1, m.stood, m.wins), (0, m.contests - m.stood, 0)) as o (own, contests, wins)
        where m.dataset_id = w.id and m.month between w.first and w.last and o.contests > 0
        group by m.contest_bidder_id, m.field, o.own) c
      join contest_bidder r on r.id = c.contest_bidder_id left join bidder o on o.id = r.bidder_id
      group by r.id, o.name) b) as bidders,
    (select coalesce(json_agg(k order by k.month, k.kind desc), '[]') from (
      select m.month, m.kind, sum(m.wins)::int as wins, json_agg(json_build_array(m.field, m.own, m.contests)) as chances
      from kind_month m where m.dataset_id = w.id and m.month between w.first and w.last
      group by m.month, m.kind) k) as months
  from wanted w`;
