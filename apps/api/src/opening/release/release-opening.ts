import type pg from 'pg';
import type { KeyService } from '../key-service.js';
import { log } from '../log.js';
import { inTransaction } from '../opener-database.js';
import { hashOf } from '../own-proposal.js';
import { stepOf } from './one-time-code.js';
import { releaseWords } from './released.js';
import { readReleasers } from './releasers-file.js';

/** What became of a release. */
export type Released = 'released' | 'alreadyReleased' | 'notYours' | 'nothingToRelease' | 'wrongCode' | 'tooManyTries';

interface Asked {
  personId: string;
  lastStep: string;
  now: Date;
  isWaiting: boolean;
  isOnASide: boolean;
  hasReleased: boolean;
}

/** The session is looked up here, not believed; the row of the keeper is held, so that a code is used once. */
const ASKED = `
  select who.id as "personId", k.last_step as "lastStep", clock_timestamp() as now,
    coalesce(j.published_at is not null and j.opened_at is null and j.cancelled_at is null
      and j.deadline <= clock_timestamp() and p.two_person_release, false) as "isWaiting",
    is_on_a_side(j.id, who.id) as "isOnASide",
    exists (select from opening_release r where r.job_id = j.id and r.person_id = who.id) as "hasReleased"
  from session s
  join person who on who.id = s.person_id and who.deactivated_at is null and who.department_id is not null
  join release_keeper k on k.person_id = who.id
  join job j on j.id = $2
  left join job_policy p on p.job_id = j.id
  where s.token_hash = $1 and s.expires_at > clock_timestamp()
  for update of k`;

const RECORD = `
  insert into opening_release (job_id, person_id, at, signature) values ($1, $2, $3::timestamp at time zone 'UTC', $4)`;

const MOST_TRIES = 5;
const TRIES_LAST = 15 * 60_000;
const tries = new Map<string, number[]>();

/**
 * One person's release of one opening: by a session, and by a code of the moment that only this process can check. A web
 * process that makes up sessions, or writes into every table it may, has no code; and each code counts once.
 */
export async function releaseOpening(
  pool: pg.Pool,
  keys: KeyService,
  keysFolder: string,
  { sessionToken, jobId, code }: { sessionToken: string; jobId: string; code: string },
): Promise<Released> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Asked>(ASKED, [hashOf(sessionToken), jobId]);
    const asked = rows[0];
    if (asked === undefined || asked.isOnASide) return 'notYours';
    if (!asked.isWaiting) return 'nothingToRelease';
    if (asked.hasReleased) return 'alreadyReleased';
    if (triedTooOften(asked.personId)) return 'tooManyTries';
    const secret = (await readReleasers(keysFolder))[asked.personId];
    const step = secret === undefined ? null : stepOf(secret, code, asked.now, Number(asked.lastStep));
    if (step === null) return 'wrongCode';
    await client.query('update release_keeper set last_step = $2 where person_id = $1', [asked.personId, step]);
    const at = asked.now.toISOString().replace('Z', '000');
    const signature = await keys.vouchFor(releaseWords(jobId, asked.personId, at));
    await client.query(RECORD, [jobId, asked.personId, at, signature]);
    tries.delete(asked.personId);
    log('info', 'An opening was released by one person.', { jobId, personId: asked.personId });
    return 'released';
  });
}

function triedTooOften(personId: string): boolean {
  const now = performance.now();
  const recent = (tries.get(personId) ?? []).filter((at) => now - at < TRIES_LAST);
  tries.set(personId, [...recent, now]);
  return recent.length >= MOST_TRIES;
}
