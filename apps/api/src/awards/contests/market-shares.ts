/** What the contests `$1` add to the monthly counts of the market: money, who could have bid, and how long it took. */
export const MARKET_SHARES = {
  money_month: {
    keys: 'dataset_id, month, currency, side, has_rivals',
    counts: ['jobs', 'amount', 'unpriced'],
    share: `
      select dataset_id, month, currency, side, has_rivals, count(*)::int as jobs, coalesce(sum(amount), 0) as amount,
        (count(*) filter (where amount is null))::int as unpriced
      from (
        select c.dataset_id, date_trunc('month', c.decided_on)::date as month, c.currency, coalesce(w.kind, 'none') as side,
          c.bidder_count >= 2 as has_rivals, case when w.id is null then c.ceiling else b.price end as amount
        from contest c left join contest_bidder w on w.id = c.winner_id
        left join contest_bid b on b.contest_id = c.id and b.contest_bidder_id = c.winner_id and b.stands
        where c.id = any($1::uuid[])) by_contest
      group by 1, 2, 3, 4, 5`,
  },
  eligible_month: {
    keys: 'dataset_id, month, contest_bidder_id, category',
    counts: ['eligible', 'bids', 'declined', 'silent', 'withdrawn', 'wins', 'unrivalled_wins'],
    share: `
      select dataset_id, month, contest_bidder_id, category, count(*)::int as eligible,
        (count(*) filter (where answer = 'bid'))::int as bids, (count(*) filter (where answer = 'declined'))::int as declined,
        (count(*) filter (where answer = 'silent'))::int as silent,
        (count(*) filter (where answer = 'withdrawn'))::int as withdrawn,
        (count(*) filter (where has_won))::int as wins,
        (count(*) filter (where has_won and bidder_count = 1))::int as unrivalled_wins
      from (
        select c.dataset_id, date_trunc('month', c.decided_on)::date as month, e.contest_bidder_id, c.category, e.answer,
          c.bidder_count, e.answer = 'bid' and c.winner_id = e.contest_bidder_id as has_won
        from contest c join contest_eligible e on e.contest_id = c.id
        where c.id = any($1::uuid[])) by_contest
      group by 1, 2, 3, 4`,
  },
  decline_month: {
    keys: 'dataset_id, month, kind, reason',
    counts: ['declined'],
    share: `
      select c.dataset_id, date_trunc('month', c.decided_on)::date as month, r.kind, e.decline_reason as reason,
        count(*)::int as declined
      from contest c join contest_eligible e on e.contest_id = c.id join contest_bidder r on r.id = e.contest_bidder_id
      where c.id = any($1::uuid[]) and e.answer = 'declined'
      group by 1, 2, 3, 4`,
  },
  listed_month: {
    keys: 'dataset_id, month',
    counts: ['jobs'],
    share: `
      select dataset_id, date_trunc('month', decided_on)::date as month, count(*)::int as jobs
      from contest where id = any($1::uuid[]) and eligible_count is not null
      group by 1, 2`,
  },
  cycle_month: {
    keys: 'dataset_id, month, days',
    counts: ['jobs'],
    share: `
      select dataset_id, date_trunc('month', decided_on)::date as month, least(decided_on - asked_on, 999) as days,
        count(*)::int as jobs
      from contest where id = any($1::uuid[]) and asked_on is not null
      group by 1, 2, 3`,
  },
} as const;
