import type pg from 'pg';
import { inTransaction } from './opener-database.js';

const CANCELLED = `
  select j.id from job j
  join job_key k on k.job_id = j.id
  join job_private_key s on s.job_key_id = k.id
  where j.cancelled_at is not null
  order by j.id limit 100`;

const END = [
  `update proposal_version v set ciphertext = null, wrap_for_opening = null, wrap_for_bidder = null
   from proposal p where p.id = v.proposal_id and p.job_id = $1 and v.ciphertext is not null`,
  'delete from proposal_draft d using proposal p where p.id = d.proposal_id and p.job_id = $1',
  'delete from proposal_file f using proposal p where p.id = f.proposal_id and p.job_id = $1',
  'delete from job_private_key s using job_key k where k.id = s.job_key_id and k.job_id = $1',
];

/** What was sealed for a cancelled job is returned unopened: its ciphertext, its files and the job's private key are destroyed. */
export async function destroyCancelled(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(CANCELLED);
  for (const { id } of rows) {
    await inTransaction(pool, async (client) => {
      for (const statement of END) await client.query(statement, [id]);
    });
  }
  return rows.length;
}
