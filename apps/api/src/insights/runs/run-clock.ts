import { RUN_VERSION } from './write-run.js';

/** Runs are asked for from this hour on, by the database's clock in UTC: when hardly anybody decides. */
const NIGHT_HOUR = 2;

/** Below this a dataset of our own says nothing, and no run is asked for by itself. */
const LEAST_CONTESTS = 10;

/**
 * Asks for the runs that have fallen due: the first one of a dataset at once; then every night in which decisions came in since
 * the last one; in full once a week, or when the calculation has changed. Imported sets change with imports, which ask themselves.
 */
export const ASK_BY_CLOCK = `
  with night as (
    select date_trunc('day', n at time zone 'UTC' - interval '${NIGHT_HOUR} hours') + interval '${NIGHT_HOUR} hours' as began
    from (select clock_timestamp() as n) c),
  state as (
    select d.id, d.is_imported,
      (select sum(m.decided) from dataset_month m where m.dataset_id = d.id) as known,
      (select sum(m.contests) from dataset_month m where m.dataset_id = d.id) as contests,
      l.id as last_run, l.version, l.known as last_known, l.asked_at as last_asked,
      (select max(f.asked_at) from signal_run f where f.dataset_id = d.id and f.is_full and f.state = 'done') as last_full
    from dataset d left join lateral (
      select * from signal_run r where r.dataset_id = d.id order by r.id desc limit 1) l on true)
  insert into signal_run (dataset_id, is_full)
  select s.id, coalesce(s.last_full < clock_timestamp() - interval '7 days', true)
  from state s, night
  where s.contests >= ${LEAST_CONTESTS} and (
    s.last_run is null
    or (s.last_asked at time zone 'UTC' < night.began and not s.is_imported
      and (s.known is distinct from s.last_known or s.version is distinct from '${RUN_VERSION}' or s.last_full < clock_timestamp() - interval '7 days')))
  on conflict (dataset_id) where state = 'waiting' do nothing`;
