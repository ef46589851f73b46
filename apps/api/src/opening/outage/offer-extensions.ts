import type pg from 'pg';

/** Only what ended within the last half hour: after that nothing is offered any more. */
const OFFER = `
  with offered as (
    insert into outage_offer (job_id, began_at, ended_at)
    select j.id, o.began_at, o.ended_at
    from outage o join job j on j.deadline > o.began_at and j.deadline < o.ended_at + interval '30 minutes'
    where o.ended_at > clock_timestamp() - interval '30 minutes' and o.ended_at <= clock_timestamp()
      and j.published_at < o.ended_at and j.opened_at is null and j.cancelled_at is null
      and outage_counts(o.began_at, o.ended_at, j.deadline)
      and not exists (select from outage_offer told where told.job_id = j.id and told.began_at = o.began_at)
    on conflict do nothing
    returning job_id, began_at, ended_at)
  insert into notification (person_id, kind, topic, job_id, text, path)
  select j.requester_id, 'extensionOffered', 'invitations', j.id,
    'Bidwell could not be reached from ' || to_char(o.began_at at time zone 'UTC',
      case when date_trunc('day', o.began_at, 'UTC') = date_trunc('day', o.ended_at, 'UTC') then 'HH24:MI' else 'HH24:MI "on" FMDD FMMonth' end)
      || ' to ' || to_char(o.ended_at at time zone 'UTC', 'HH24:MI') || ' UTC, shortly before the deadline of JOB-' || j.number || ', ' || j.title
      || '. Bidders may have been unable to submit. Give everybody more time, or leave it as it is.',
    '/jobs/' || j.id
  from offered o join job j on j.id = o.job_id`;

/** Offers the requesters whose deadlines an outage touched to give everybody more time; answers how many. */
export async function offerExtensions(pool: pg.Pool): Promise<number> {
  return (await pool.query(OFFER)).rowCount ?? 0;
}
