import type pg from 'pg';
import { isHeld } from '../outage/held.js';
import { waitsForRelease } from './released.js';

/** Told at the deadline, and again every day for as long as nobody, or only one, has released it. */
const TELL = `
  with waiting as (
    insert into release_reminder as r (job_id)
    select j.id from job j
    where j.published_at is not null and j.opened_at is null and j.cancelled_at is null
      and j.deadline <= clock_timestamp() and ${waitsForRelease('j')} and not ${isHeld('j')}
      and not exists (select from release_reminder told where told.job_id = j.id and told.told_at > clock_timestamp() - interval '1 day')
    on conflict (job_id) do update set told_at = excluded.told_at where r.told_at < clock_timestamp() - interval '1 day'
    returning job_id)
  insert into notification (person_id, kind, topic, job_id, text, path)
  select who.id, 'releaseAwaited', 'judging', j.id,
    'JOB-' || j.number || ', ' || j.title || case when who.id = j.requester_id
      then ': its proposals wait until two people who judge nothing here release the opening. They have been told.'
      else ': its deadline has passed. Release the opening with a code of your app; it takes two people.' end,
    case when who.id = j.requester_id then '/jobs/' || j.id else '/releases' end
  from waiting w join job j on j.id = w.job_id
  join person who on who.deactivated_at is null and (who.id = j.requester_id or (
    exists (select from release_keeper k where k.person_id = who.id) and not is_on_a_side(j.id, who.id)
    and not exists (select from opening_release r where r.job_id = j.id and r.person_id = who.id)))`;

/** Says whose release an opening waits for; answers how many people were told. */
export async function tellWaiting(pool: pg.Pool): Promise<number> {
  return (await pool.query(TELL)).rowCount ?? 0;
}
