import type pg from 'pg';
import type { KeyService } from '../key-service.js';

/** How many people it takes. */
export const NEEDED = 2;

/** Of a job in `row`: whether its policy asks for a release that is not there yet. */
export const waitsForRelease = (row: string) => `(
  exists (select from job_policy rp where rp.job_id = ${row}.id and rp.two_person_release)
  and (select count(*) from opening_release rr where rr.job_id = ${row}.id) < ${NEEDED})`;

interface ReleaseRow {
  personId: string;
  at: string;
  signature: Buffer;
}

const NEEDS = 'select two_person_release as "isNeeded" from job_policy where job_id = $1';

const RELEASES = `
  select r.person_id as "personId", r.signature,
    to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at
  from opening_release r
  join person who on who.id = r.person_id and who.deactivated_at is null
  where r.job_id = $1 and not is_on_a_side(r.job_id, r.person_id)`;

/**
 * Whether a job may be opened: its policy asks for nothing, or enough people who stand on no side today released it. A row
 * counts by the opener's signature on it, whoever wrote it into the table.
 */
export async function isReleased(client: pg.PoolClient, keys: KeyService, jobId: string): Promise<boolean> {
  const { rows: policies } = await client.query<{ isNeeded: boolean }>(NEEDS, [jobId]);
  if (policies[0]?.isNeeded !== true) return true;
  const { rows } = await client.query<ReleaseRow>(RELEASES, [jobId]);
  const genuine = new Set<string>();
  for (const { personId, at, signature } of rows) {
    if (await keys.hasVouchedFor(releaseWords(jobId, personId, at), signature)) genuine.add(personId);
  }
  return genuine.size >= NEEDED;
}

/** What the opener signs: this person, this job, this moment by the database's clock. */
export function releaseWords(jobId: string, personId: string, at: string): string {
  return `bidwell/release/1/${jobId}/${personId}/${at}`;
}
