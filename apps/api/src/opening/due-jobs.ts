import type pg from 'pg';
import type { KeyService } from './key-service.js';
import { causeOf, log } from './log.js';
import { isHeld } from './outage/held.js';
import { waitsForRelease } from './release/released.js';
import { openJob, type Opening } from './open-job.js';

const DUE = `
  select id from job
  where published_at is not null and opened_at is null and cancelled_at is null and deadline <= clock_timestamp()
    and not ${waitsForRelease('job')} and not ${isHeld('job')}
  order by deadline, id limit 100`;

const WAIT = `
  select extract(epoch from min(deadline) - clock_timestamp())::float8 * 1000 as milliseconds from job
  where published_at is not null and opened_at is null and cancelled_at is null and deadline > clock_timestamp()`;

/**
 * Opens every job whose deadline has passed. A job that cannot be opened now stays in the phase "opening", raises an
 * alarm and is tried again; the others do not wait for it.
 */
export async function openDueJobs(pool: pg.Pool, keys: KeyService): Promise<Opening[]> {
  const { rows } = await pool.query<{ id: string }>(DUE);
  const openings: Opening[] = [];
  for (const { id } of rows) {
    try {
      const opening = await openJob(pool, keys, id);
      if (opening !== null) openings.push(opening);
    } catch (error) {
      raiseAlarm(id, error);
    }
  }
  return openings;
}

/** Milliseconds until the next deadline by the database's clock. Null when no job is open. */
export async function untilNextDeadline(pool: pg.Pool): Promise<number | null> {
  const { rows } = await pool.query<{ milliseconds: number | null }>(WAIT);
  return rows[0]?.milliseconds ?? null;
}

const ALARM_PAUSE = 60_000;
const alarms = new Map<string, number>();

/** A job is tried twice a second; once a minute is often enough to say that it cannot be opened. */
function raiseAlarm(jobId: string, error: unknown): void {
  const now = performance.now();
  if (now - (alarms.get(jobId) ?? -ALARM_PAUSE) < ALARM_PAUSE) return;
  alarms.set(jobId, now);
  log('alarm', 'A job could not be opened. It is tried again.', { jobId, cause: causeOf(error) });
}
