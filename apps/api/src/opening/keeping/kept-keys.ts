import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { isJobKeyGenuine } from '../../proposals/sealing/job-key-signature.js';
import type { KeyRing } from '../key-ring-file.js';
import { LocalFileKeys } from '../local-file-keys.js';
import { OPENER_AT_WORK } from '../opener-database.js';
import type { Escrow } from './escrow.js';

const ESCROW = `
  select id, public_key as "publicKey", sealed, ring_hash as "ringHash" from key_escrow`;

/** The escrow of this installation. Null before the first ceremony. */
export async function escrowIn(client: pg.Client): Promise<Escrow | null> {
  return (await client.query<Escrow>(ESCROW)).rows[0] ?? null;
}

/** Which key of a ring the job keys of this database were made with: its place, -1 when none, 0 when there are no job keys. */
export async function placeInRing(client: pg.Client, ring: KeyRing): Promise<number> {
  const { rows } = await client.query<{ id: string; public_key: Buffer; signature: Buffer }>(
    'select id, public_key, signature from job_key limit 1',
  );
  const [key] = rows;
  if (key === undefined) return 0;
  const makers = await Promise.all(ring.map((one) => new LocalFileKeys(one).publicKeys()));
  return makers.findIndex(({ signing }) => isJobKeyGenuine(signing, key.id, key.public_key, key.signature));
}

const AT_WORK = `
  select from pg_stat_activity where datname = current_database() and application_name = $1 limit 1`;

/** Keys are exchanged under nobody: an opener at work would go on making job keys with those that it read at its start. */
export async function assertNoOpener(client: pg.Client): Promise<void> {
  // The connections of one that has just stopped are still there for a moment.
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await client.query(AT_WORK, [OPENER_AT_WORK])).rowCount === 0) return;
    await setTimeout(100);
  }
  throw new Error('An opener is at work on this database. Stop Bidwell, on every machine, then do this again.');
}

/** Runs `work` on one connection, all of it or none. */
export async function whole<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
