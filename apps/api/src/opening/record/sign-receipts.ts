import type pg from 'pg';
import { type ReceivedVersion, receiptText } from './receipt-text.js';
import { type NoteSigner, signedNote } from './signed-note.js';

const VERSION = `
  select v.proposal_id as "proposalId", v.number, p.reference, j.id as "jobId", j.number as "jobNumber",
    b.id as "bidderId", b.name as "bidderName",
    to_char(v.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "receivedAt",
    v.content_hash as "contentHash", e.chain, e.number::int as "eventNumber", encode(e.hash, 'hex') as "eventHash",
    coalesce((
      select jsonb_agg(jsonb_build_object('id', f.id, 'size', f.size, 'digest', f.digest) order by f.id)
      from proposal_file_use u join proposal_file f on f.id = u.file_id
      where u.proposal_id = v.proposal_id and u.version = v.number), '[]') as files
  from proposal_version v
  join proposal p on p.id = v.proposal_id
  join job j on j.id = p.job_id
  join bidder b on b.id = p.bidder_id
  cross join audit_place_of_version(v.proposal_id, v.number) e
  where v.proposal_id = $1 and v.number = $2`;

const KNOWN = 'select note from signed_receipt where proposal_id = $1 and number = $2';
const KEEP = `
  insert into signed_receipt (proposal_id, number, note) values ($1, $2, $3)
  on conflict do nothing`;

/**
 * The signed receipt of a version: the one signed first, whatever became of the version's row since. Null when there is no
 * such version.
 */
export async function receiptOf(
  pool: pg.Pool,
  signer: NoteSigner,
  proposalId: string,
  number: number,
): Promise<string | null> {
  const known = await noteOf(pool, proposalId, number);
  if (known !== null) return known;
  const { rows } = await pool.query<ReceivedVersion>(VERSION, [proposalId, number]);
  if (rows[0] === undefined) return null;
  await pool.query(KEEP, [proposalId, number, signedNote(receiptText(signer.name, rows[0]), signer)]);
  return noteOf(pool, proposalId, number);
}

async function noteOf(pool: pg.Pool, proposalId: string, number: number): Promise<string | null> {
  const { rows } = await pool.query<{ note: string }>(KNOWN, [proposalId, number]);
  return rows[0]?.note ?? null;
}

const OF_JOB = `
  select v.proposal_id as "proposalId", v.number from opened_proposal o
  join proposal_version v on v.proposal_id = o.proposal_id where o.job_id = $1`;

/** Signs whatever of an opened job nobody has asked a receipt of before. */
export async function signOpened(pool: pg.Pool, signer: NoteSigner, jobId: string): Promise<void> {
  const { rows } = await pool.query<{ proposalId: string; number: number }>(OF_JOB, [jobId]);
  for (const { proposalId, number } of rows) await receiptOf(pool, signer, proposalId, number);
}
