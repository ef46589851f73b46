import type pg from 'pg';
import { isJobKeyGenuine } from '../proposals/sealing/job-key-signature.js';
import { inTransaction } from './opener-database.js';
import { readKeyRing } from './key-ring-file.js';
import type { KeyService } from './key-service.js';

/** How many unused keys are kept ready. Below half of it the stock is filled up. */
export const FULL_STOCK = 200;

const UNUSED = 'select count(*)::int as count from (select from job_key where job_id is null limit $1) unused';

const PUBLIC_HALVES = `
  insert into job_key (id, public_key, signature)
  select * from unnest($1::uuid[], $2::bytea[], $3::bytea[])`;

const PRIVATE_HALVES = `
  insert into job_private_key (job_key_id, wrapped)
  select * from unnest($1::uuid[], $2::bytea[])`;

/** Fills the stock up to `full` when it is below half of it; answers how many keys were made. */
export async function fillKeyStock(pool: pg.Pool, keys: KeyService, full = FULL_STOCK): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(UNUSED, [full]);
  const unused = rows[0]?.count ?? 0;
  if (unused * 2 >= full) return 0;
  const made = await keys.makeJobKeys(full - unused);
  const ids = made.map(({ id }) => id);
  await inTransaction(pool, async (client) => {
    await client.query(PUBLIC_HALVES, [ids, made.map((key) => key.publicKey), made.map((key) => key.signature)]);
    await client.query(PRIVATE_HALVES, [ids, made.map((key) => key.wrappedPrivateKey)]);
  });
  return made.length;
}

/** Stops an opener whose key file is lost, before it makes another one that opens nothing. */
export async function assertKeysThere(pool: pg.Pool, folder: string): Promise<void> {
  if ((await readKeyRing(folder)) !== null) return;
  const { rowCount } = await pool.query('select from job_key limit 1');
  if (rowCount === 0) return;
  throw new Error(
    `There is no key file in ${folder}, and the proposals in this database are sealed with one. Put its backup back, or ` +
      'restore it from two escrow shares: npm run keys -- restore SHARE SHARE',
  );
}

/** Stops an opener whose key file belongs to another database, before it adds keys that nobody could use together. */
export async function assertKeysBelong(pool: pg.Pool, keys: KeyService): Promise<void> {
  const { signing } = await keys.publicKeys();
  const { rows } = await pool.query<{ id: string; public_key: Buffer; signature: Buffer }>(
    'select id, public_key, signature from job_key limit 1',
  );
  for (const { id, public_key, signature } of rows) {
    if (isJobKeyGenuine(signing, id, public_key, signature)) continue;
    throw new Error(
      'The key file in BIDWELL_KEYS does not belong to this database: it did not make the job keys in it. ' +
        'Put back the key file that was in use before; without it no sealed proposal can be opened. If a rotation of the ' +
        'keys was cut short, or the database was put back from before one: npm run keys -- rotate',
    );
  }
}
