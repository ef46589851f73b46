import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The facts of what was decided before they were kept, as far as the database still knows them: who asked and could bid, why,
 * who fell out, on what terms each bid stood. Nobody was asked for a second choice then. Whom people report to is known of
 * today only, so it is left open. The counts of our own contests are made anew from it.
 */
export class FactsOfBefore1764000000202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TOLD_ANEW) await runner.query(statement);
  }

  /** What is told stays told: the columns go with the migration that brought them. */
  async down(): Promise<void> {}
}

/** Every job of a contest with the rounds that led to it, itself included. */
const ROUNDS = `recursive round as (
    select c.id as contest_id, c.decided_on, j.id, j.previous_round_id, j.id as last_id
    from contest c join job j on j.id = c.job_id
    union all
    select r.contest_id, r.decided_on, j.id, j.previous_round_id, r.last_id from round r join job j on j.id = r.previous_round_id)`;

const CONTESTS = `
  with ${ROUNDS}, asked as (
    select r.contest_id, min(j.published_at) as at from round r join job j on j.id = r.id group by 1)
  update contest c set requester_key = who.id::text, requester_name = who.name, unit = d.name, reasons = a.reasons,
    asked_on = least((asked.at at time zone 'UTC')::date, c.decided_on)
  from asked, job j join person who on who.id = j.requester_id join department d on d.id = j.department_id
  join award a on a.job_id = j.id
  where asked.contest_id = c.id and j.id = c.job_id`;

/** The latest proposal of each bidder in a contest, with what follows from its words. */
const BIDS = `
  with ${ROUNDS}, latest as (
    select distinct on (r.contest_id, p.bidder_id) r.contest_id, r.decided_on, p.bidder_id, o.*, r.id = r.last_id as is_last, r.last_id
    from round r join opened_proposal o on o.job_id = r.id join proposal p on p.id = o.proposal_id
    order by r.contest_id, p.bidder_id, r.id = r.last_id desc, o.opened_at desc),
  promised as (
    select l.proposal_id, max((pr ->> 'target')::numeric * case pr ->> 'unit' when 'days' then 1 else 1.0 / 24 end
      * case when pr ->> 'clock' = 'calendar' then 1 when pr ->> 'unit' = 'days' then 1.4 else 24 * 1.4 / 8 end) as days
    from latest l, jsonb_array_elements(l.content -> 'promises') pr where pr ->> 'unit' in ('hours', 'days') group by 1),
  told as (
    select l.contest_id, l.bidder_id, v.received_at,
      case when l.content is not null then (select 1 + count(*) from opened_proposal other where other.job_id = l.job_id
        and other.content_text is not null and other.shuffle < l.shuffle) end as shown_at,
      case when j.date_flexibility = 'firm' and coalesce(j.ends_on, j.starts_on) is not null
        then greatest(0, coalesce(j.ends_on, j.starts_on) - l.decided_on) else promised.days end as days,
      case
        when l.content is null or not (exists (select from job_line jl where jl.job_id = l.job_id and not jl.is_optional)
          or exists (select from job_requirement jr where jr.job_id = l.job_id)) then null
        when jsonb_array_length(l.unpriced) > 0 or exists (select from jsonb_array_elements(l.content -> 'answers') a
          where a ->> 'meets' in ('partly', 'no')) then 'part'
        else 'meets' end as scope,
      case
        when l.content is null or exists (select from proposal_mark m where m.proposal_id = l.proposal_id and m.mark = 'disqualified')
          then 'disqualified'
        when not l.is_last and exists (select from invitation i where i.job_id = l.last_id and i.bidder_id = l.bidder_id)
          then 'withdrawnLate'
        else 'stood' end as outcome
    from latest l join job j on j.id = l.last_id left join promised on promised.proposal_id = l.proposal_id
    join proposal_version v on v.proposal_id = l.proposal_id and v.number = l.version)
  update contest_bid b set submitted_at = t.received_at, shown_at = t.shown_at, days = t.days, scope = t.scope,
    outcome = t.outcome, stands = b.stands and t.outcome = 'stood'
  from told t join contest_bidder r on r.bidder_id = t.bidder_id
  where b.contest_id = t.contest_id and b.contest_bidder_id = r.id`;

const ELIGIBLE = `
  with ${ROUNDS}, could as (
    select r.contest_id, c.dataset_id, i.bidder_id, min(i.invited_at) as invited_at,
      (array_agg(i.decline_reason order by i.declined_at desc nulls last))[1] as decline_reason,
      bool_or(p.state = 'withdrawn') is true as has_withdrawn
    from round r join contest c on c.id = r.contest_id join invitation i on i.job_id = r.id
    left join proposal p on p.job_id = r.id and p.bidder_id = i.bidder_id
    group by 1, 2, 3),
  known as (
    insert into contest_bidder (dataset_id, key, name, kind, bidder_id)
    select distinct could.dataset_id, b.id::text, b.name, case b.kind when 'team' then 'internal' else 'external' end, b.id
    from could join bidder b on b.id = could.bidder_id
    on conflict (dataset_id, key) do update set name = excluded.name returning id, dataset_id, bidder_id)
  insert into contest_eligible (contest_id, contest_bidder_id, invited_at, answer, decline_reason)
  select could.contest_id, k.id, could.invited_at, said.answer,
    case when said.answer = 'declined' then could.decline_reason else '' end
  from could join known k on k.dataset_id = could.dataset_id and k.bidder_id = could.bidder_id,
    lateral (select case
      when exists (select from contest_bid b where b.contest_id = could.contest_id and b.contest_bidder_id = k.id) then 'bid'
      when could.has_withdrawn then 'withdrawn' when could.decline_reason is not null then 'declined' else 'silent' end as answer) said
  on conflict do nothing`;

const FIELDS = `
  update contest c set standing_count = f.standing, bidder_count = f.field,
    eligible_count = (select count(*) from contest_eligible e where e.contest_id = c.id)
  from (select b.contest_id, count(*) filter (where b.outcome = 'stood') as standing, count(*) filter (where b.stands) as field
    from contest_bid b group by 1) f
  where f.contest_id = c.id and c.job_id is not null`;

const LINKED = `
  with gaps as (
    select c.id, c.requester_key, c.category, c.asked_on as day, (c.asked_on - lag(c.asked_on) over who > 7)::int as is_new
    from contest c where c.job_id is not null window who as (partition by requester_key, category order by asked_on, id)),
  stretches as (
    select *, sum(coalesce(is_new, 0)) over (partition by requester_key, category order by day, id) as stretch from gaps),
  weeks as (
    select *, min(day) over s as begun, (day - min(day) over s) / 7 as week from stretches
    window s as (partition by requester_key, category, stretch))
  update contest c set linked_key = md5(w.requester_key || ' | ' || w.category || ' | ' || w.begun || ' | ' || w.week)
  from (select *, count(*) over (partition by requester_key, category, stretch, week) as size from weeks) w
  where w.id = c.id and w.size > 1`;

const INCUMBENTS = `
  with seen as (
    select c.id, (select o.winner_id from contest o
      where o.dataset_id = c.dataset_id and o.requester_key = c.requester_key and o.category = c.category and o.is_contest
        and o.decided_on < c.decided_on and o.decided_on >= c.decided_on - interval '12 months'
      order by o.decided_on desc, o.ref desc limit 1) as last_winner
    from contest c where c.job_id is not null)
  update contest_bid b set is_incumbent = (b.contest_bidder_id = s.last_winner) is true from seen s where b.contest_id = s.id`;

const DELIVERIES = `
  insert into contest_delivery (contest_id, accepted_price, final_price, promised_on, delivered_on, has_rework, rated_again)
  select c.id, e.agreed_total, e.agreed_total + e.changes_effect,
    coalesce(e.ends_on, j.ends_on, j.starts_on, (select c.decided_on + ceil(b.days)::int from contest_bid b
      where b.contest_id = c.id and b.contest_bidder_id = c.winner_id and b.stands)),
    coalesce(o.ended_on, (e.delivered_at at time zone 'UTC')::date),
    exists (select from engagement_event v where v.engagement_id = e.id and v.kind in ('workSentBack', 'milestoneSentBack')),
    (select r.again from rating_ask a join rating r on r.ask_id = a.id where a.engagement_id = e.id limit 1)
  from engagement e join job j on j.id = e.job_id join contest c on c.job_id = e.job_id
  left join job_outcome o on o.job_id = e.job_id
  where e.accepted_at is not null and e.ended_at is null`;

const MONTH = `c.dataset_id, date_trunc('month', c.decided_on)::date`;
const OWN = `join dataset d on d.id = c.dataset_id and not d.is_imported`;
const CLEARED = ['bidder_month', 'kind_month', 'dataset_month'].map(
  (table) => `delete from ${table} m using dataset d where d.id = m.dataset_id and not d.is_imported`,
);

const COUNTED = [
  `insert into bidder_month (dataset_id, month, contest_bidder_id, field, contests, wins, stood, withdrawn_late, disqualified)
    select ${MONTH}, b.contest_bidder_id, c.bidder_count, count(*), count(*) filter (where c.winner_id = b.contest_bidder_id),
      count(*) filter (where b.outcome = 'stood'), count(*) filter (where b.outcome = 'withdrawnLate'),
      count(*) filter (where b.outcome = 'disqualified')
    from contest c ${OWN} join contest_bid b on b.contest_id = c.id and b.counts where c.is_contest group by 1, 2, 3, 4`,
  `insert into kind_month (dataset_id, month, kind, field, own, contests, wins)
    select dataset_id, month, kind, field, own, count(*), count(*) filter (where won) from (
      select ${MONTH} as month, r.kind, c.bidder_count as field, count(*) filter (where b.stands) as own, bool_or(r.id = c.winner_id) as won
      from contest c ${OWN} join contest_bid b on b.contest_id = c.id and b.counts join contest_bidder r on r.id = b.contest_bidder_id
      where c.is_contest group by c.id, r.kind) by_contest
    group by 1, 2, 3, 4, 5`,
  `insert into dataset_month (dataset_id, month, decided, contests, single_bid, one_bidder, no_winner, bids, missing_prices,
      withdrawn_late, disqualified)
    select ${MONTH}, count(*), count(*) filter (where c.is_contest), count(*) filter (where c.standing_count = 1),
      count(*) filter (where c.standing_count > 1 and c.bidder_count = 1), count(*) filter (where c.winner_id is null),
      sum(c.bid_count), sum(c.missing_prices), sum(f.withdrawn_late), sum(f.disqualified)
    from contest c ${OWN}, lateral (select count(*) filter (where b.outcome = 'withdrawnLate') as withdrawn_late,
      count(*) filter (where b.outcome = 'disqualified') as disqualified from contest_bid b where b.contest_id = c.id) f
    group by 1, 2`,
  `insert into reason_month (dataset_id, month, kind, reason, contests)
    select ${MONTH}, w.kind, reason, count(*) from contest c ${OWN} join contest_bidder w on w.id = c.winner_id,
      unnest(c.reasons) reason where c.is_contest group by 1, 2, 3, 4`,
  `insert into loss_reason_month (dataset_id, month, contest_bidder_id, reason, losses)
    select ${MONTH}, b.contest_bidder_id, reason, count(*) from contest c ${OWN}
    join contest_bid b on b.contest_id = c.id and b.stands and b.contest_bidder_id <> c.winner_id, unnest(c.reasons) reason
    where c.is_contest group by 1, 2, 3, 4`,
];

/** In this order: each reads what those before it wrote. */
export const TOLD_ANEW = [CONTESTS, BIDS, ELIGIBLE, FIELDS, LINKED, INCUMBENTS, DELIVERIES, ...CLEARED, ...COUNTED];
