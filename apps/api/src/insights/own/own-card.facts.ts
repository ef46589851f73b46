/** A bidder whose card is due, with its counts over the months of the card. */
export interface DueCard {
  key: string;
  kind: 'internal' | 'external';
  contestsEver: number;
  lossesEver: number;
  bids: number;
  wins: number;
  /** Contests that it stood in, by the number of bidders. */
  fields: [field: number, contests: number][];
  reasons: { reason: string; losses: number }[];
  invited: number;
  answered: number;
  declined: number;
  /** Wins by requester. */
  winsByRequester: number[];
  /** What it was told last, with how many losses. Null until then. */
  lossesTold: number | null;
  wouldHaveWon: unknown;
}

/**
 * Bidders of our own contests with ten contests or more since their last card. $1 dataset, $2 first and $3 last day, $4 how
 * many more contests bring a card.
 */
export const DUE_CARDS = `
  with ever as (
    select m.contest_bidder_id as id, sum(m.contests)::int as contests, sum(m.contests - m.wins)::int as losses
    from bidder_month m join dataset d on d.id = m.dataset_id and not d.is_imported
    where m.dataset_id = $1::uuid group by 1),
  last as (
    select distinct on (o.contest_bidder_id) o.contest_bidder_id as id, o.contests_ever, o.losses_told, o.would_have_won
    from own_card o order by o.contest_bidder_id, o.contests_ever desc),
  due as (
    select r.id, r.kind, e.contests, e.losses, l.losses_told, l.would_have_won
    from ever e join contest_bidder r on r.id = e.id and r.bidder_id is not null left join last l on l.id = e.id
    where e.contests >= coalesce(l.contests_ever, 0) + $4::int)
  select d.id as key, d.kind, d.contests as "contestsEver", d.losses as "lossesEver", d.losses_told as "lossesTold",
    d.would_have_won as "wouldHaveWon", m.bids, m.wins, m.fields,
    (select coalesce(json_agg(json_build_object('reason', x.reason, 'losses', x.losses) order by x.losses desc, x.reason), '[]')
      from (select q.reason, sum(q.losses)::int as losses from loss_reason_month q
        where q.dataset_id = $1::uuid and q.contest_bidder_id = d.id and q.month between $2::date and $3::date
        group by 1) x) as reasons,
    i.invited, i.answered, i.declined,
    (select coalesce(json_agg(w.wins), '[]') from (select count(*)::int as wins from contest c
      where c.winner_id = d.id and c.is_contest and c.decided_on between $2::date and $3::date and c.requester_key <> ''
      group by c.requester_key) w) as "winsByRequester"
  from due d,
    lateral (select coalesce(sum(f.contests), 0)::int as bids, coalesce(sum(f.wins), 0)::int as wins,
        coalesce(json_agg(json_build_array(f.field, f.stood)) filter (where f.stood > 0), '[]') as fields
      from (select b.field, sum(b.contests)::int as contests, sum(b.stood)::int as stood, sum(b.wins)::int as wins
        from bidder_month b where b.dataset_id = $1::uuid and b.contest_bidder_id = d.id
          and b.month between $2::date and $3::date group by 1) f) m,
    lateral (select count(*)::int as invited, (count(*) filter (where e.answer = 'bid'))::int as answered,
        (count(*) filter (where e.answer = 'declined'))::int as declined
      from contest_eligible e join contest c on c.id = e.contest_id
      where e.contest_bidder_id = d.id and c.decided_on between $2::date and $3::date) i
  order by d.id`;
