import type { RequiredLine } from '@bidwell/domain/proposal-content';
import type pg from 'pg';
import type { JobKey, KeyService } from './key-service.js';
import { causeOf, log } from './log.js';
import { inTransaction } from './opener-database.js';
import { isHeld } from './outage/held.js';
import { isReleased } from './release/released.js';
import { tellOpening } from './tell-opening.js';
import { type OpenedVersion, openVersion, type SealedVersion } from './sealed-version.js';

/** What an opening did. */
export interface Opening {
  jobId: string;
  opened: number;
  unreadable: number;
}

interface DueJob {
  jobId: string;
  jobKey: Pick<JobKey, 'id' | 'wrappedPrivateKey'>;
}

/** The row is locked first; a submission under way holds it in share, so the clock is read when none is left. */
const LOCK = `
  select id from job
  where id = $1 and published_at is not null and opened_at is null and cancelled_at is null and deadline <= clock_timestamp()
    and not ${isHeld('job')}
  for update`;

const KEY = `
  select k.id, s.wrapped as "wrappedPrivateKey"
  from job_key k join job_private_key s on s.job_key_id = k.id where k.job_id = $1`;

const LINES = `
  select id, title, line_group as "group", quantity::float8 as quantity, unit, basis, is_optional as "isOptional"
  from job_line where job_id = $1 order by position`;

const STANDING = `
  select p.id as "proposalId", p.bidder_id as "bidderId", v.number, v.content_hash as "contentHash", v.ciphertext,
    v.wrap_for_opening as "wrapForOpening"
  from proposal p join proposal_version v on v.proposal_id = p.id and v.number = p.version
  where p.job_id = $1 and p.state = 'submitted'
  order by p.id`;

const RECORD = `
  insert into opened_proposal (proposal_id, job_id, version, content_hash, content_text, total, comparable_total, unpriced)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const RECORD_VARIANTS = `
  insert into opened_variant (proposal_id, number, title, total, comparable_total, unpriced)
  select $1, v.place, v.told ->> 'title', (v.told ->> 'total')::bigint, (v.told ->> 'comparableTotal')::bigint,
    v.told -> 'unpriced'
  from jsonb_array_elements($2::jsonb) with ordinality v (told, place)`;

/**
 * Opens all standing proposals of one job in one transaction, once its deadline has passed by the database's clock. Null
 * when there is nothing to do: another opener was first, the job was cancelled, it is
 * held after an outage, or it waits for the two people whom its policy asks for.
 */
export async function openJob(pool: pg.Pool, keys: KeyService, jobId: string): Promise<Opening | null> {
  return inTransaction(pool, async (client) => {
    const locked = await client.query(LOCK, [jobId]);
    if (locked.rowCount === 0 || !(await isReleased(client, keys, jobId))) return null;
    const due = { jobId, jobKey: await keyOf(client, jobId) };
    const lines = (await client.query<RequiredLine>(LINES, [jobId])).rows;
    const standing = (await client.query<SealedVersion>(STANDING, [jobId])).rows;
    // Said first: an opening time that waited for the last proposal would tell how many there are.
    await client.query('update job set opened_at = clock_timestamp() where id = $1', [jobId]);
    let unreadable = 0;
    for (const sealed of standing) {
      const isOpened = await openOne(client, keys, due, sealed, lines);
      if (!isOpened) unreadable += 1;
    }
    await tellOpening(client, jobId);
    return { jobId, opened: standing.length - unreadable, unreadable };
  });
}

async function keyOf(client: pg.PoolClient, jobId: string): Promise<DueJob['jobKey']> {
  const { rows } = await client.query<DueJob['jobKey']>(KEY, [jobId]);
  if (rows[0] === undefined) throw new Error(`Job ${jobId} has no key to open its proposals with.`);
  return rows[0];
}

/** Opens one proposal, or puts on record that it cannot be read; either way the others go on. */
async function openOne(
  client: pg.PoolClient,
  keys: KeyService,
  { jobId, jobKey }: DueJob,
  sealed: SealedVersion,
  lines: RequiredLine[],
): Promise<boolean> {
  const opened = await openVersion(keys, jobKey, jobId, sealed, lines);
  if (opened !== null && (await isRecorded(client, jobId, sealed, opened))) return true;
  log('alarm', 'A sealed proposal cannot be read. It is on record as unreadable; the others of its job are opened.', {
    jobId,
    proposalId: sealed.proposalId,
    version: sealed.number,
  });
  await client.query(RECORD, [sealed.proposalId, jobId, sealed.number, sealed.contentHash, null, null, null, '[]']);
  return false;
}

/** PostgreSQL refuses some texts that unseal well, such as half a character: such a text counts as unreadable. */
async function isRecorded(
  client: pg.PoolClient,
  jobId: string,
  sealed: SealedVersion,
  { text, total, comparableTotal, unpriced, variants }: OpenedVersion,
): Promise<boolean> {
  const { proposalId, number, contentHash } = sealed;
  await client.query('savepoint one_proposal');
  try {
    const values = [proposalId, jobId, number, contentHash, text, total, comparableTotal, JSON.stringify(unpriced)];
    await client.query(RECORD, values);
    await client.query(RECORD_VARIANTS, [proposalId, JSON.stringify(variants)]);
    await client.query('release savepoint one_proposal');
    return true;
  } catch (error) {
    if (!isAboutContent(error)) throw error;
    log('alarm', 'The database does not take the text of a proposal.', { jobId, proposalId, cause: causeOf(error) });
    await client.query('rollback to savepoint one_proposal');
    return false;
  }
}

/** SQLSTATE classes 22 (data) and 23 (constraint) speak of this row; anything else of the database itself. */
function isAboutContent(error: unknown): boolean {
  return /^2[23]/.test((error as { code?: string }).code ?? '');
}
