/** What one contest says of another: facts that follow from all contests of one requester in one category. */

/**
 * The requesters and categories that the contests `$1` belong to: read before a contest changes and after, so that both the
 * group it leaves and the one it joins are looked at.
 */
export const PAIRS_OF_CONTESTS = `
  select distinct dataset_id as "datasetId", requester_key as requester, category from contest
  where id = any($1::uuid[]) and requester_key <> ''`;

const PAIRS = `pair as (
    select distinct given.* from jsonb_to_recordset($1::jsonb) as given ("datasetId" uuid, requester text, category text))`;

/**
 * Jobs that follow one another by at most seven days are one stretch; a stretch is cut into weeks from its first day, and
 * the jobs of one such week are linked. So somebody who asks every week splits nothing, and one order cut into three does.
 */
export const LINK_SPLIT_JOBS = `
  with ${PAIRS},
  asked as (
    select c.id, c.requester_key, c.category, coalesce(c.asked_on, c.decided_on) as day, c.linked_key
    from pair p join contest c on c.dataset_id = p."datasetId" and c.requester_key = p.requester and c.category = p.category
    where c.requester_key <> '' and c.category <> ''),
  gaps as (
    select *, (day - lag(day) over who > 7)::int as is_new from asked
    window who as (partition by requester_key, category order by day, id)),
  stretches as (
    select *, sum(coalesce(is_new, 0)) over (partition by requester_key, category order by day, id) as stretch from gaps),
  weeks as (
    select *, min(day) over s as begun, (day - min(day) over s) / 7 as week from stretches
    window s as (partition by requester_key, category, stretch)),
  keys as (
    select id, linked_key, case when count(*) over (partition by requester_key, category, stretch, week) > 1
      then md5(requester_key || ' | ' || category || ' | ' || begun || ' | ' || week) else '' end as key from weeks)
  update contest c set linked_key = k.key from keys k where c.id = k.id and k.key <> k.linked_key`;

/**
 * An incumbent won what this requester last decided in the category, within a year before. Null: nobody knows who asked. The
 * index by requester holds contests with one only: saying so again lets each look-up use it.
 */
export const MARK_INCUMBENTS = `
  with ${PAIRS},
  seen as materialized (
    select c.id, (
      select o.winner_id from contest o
      where o.dataset_id = c.dataset_id and o.requester_key = c.requester_key and o.category = c.category and o.is_contest
        and o.requester_key <> ''
        and o.decided_on < c.decided_on and o.decided_on >= c.decided_on - interval '12 months'
      order by o.decided_on desc, o.ref desc limit 1) as last_winner
    from pair p join contest c on c.dataset_id = p."datasetId" and c.requester_key = p.requester and c.category = p.category
    where c.requester_key <> '' and c.category <> '')
  update contest_bid b set is_incumbent = (b.contest_bidder_id = s.last_winner) is true
  from seen s where b.contest_id = s.id and b.is_incumbent is distinct from ((b.contest_bidder_id = s.last_winner) is true)`;
