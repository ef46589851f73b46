import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { RAW_KEY_BYTES } from '../../proposals/sealing/raw-keys.js';
import { type KeyRing, readKeyRing, replaceKeyRing } from '../key-ring-file.js';
import type { JobKey } from '../key-service.js';
import { LocalFileKeys } from '../local-file-keys.js';
import { sealRing } from './escrow.js';
import { assertNoOpener, escrowIn, placeInRing, whole } from './kept-keys.js';

const KEPT = `
  select k.id, k.public_key as "publicKey", s.wrapped as "wrappedPrivateKey", k.signature
  from job_key k left join job_private_key s on s.job_key_id = k.id`;

const RESIGN = `
  update job_key k set signature = n.signature
  from unnest($1::uuid[], $2::bytea[]) n (id, signature) where k.id = n.id`;

const REWRAP = `
  update job_private_key s set wrapped = n.wrapped
  from unnest($1::uuid[], $2::bytea[]) n (id, wrapped) where s.job_key_id = n.id`;

/** What a rotation did. */
export interface Rotation {
  jobKeys: number;
  /** An earlier rotation was cut short, or the database was put back from before it: this one only finished it. */
  wasBegun: boolean;
}

/**
 * Puts a new master key in place and brings the keys of all jobs under it. The file comes first and holds the earlier keys
 * too, so that at no instant, whatever is cut, the keys that the database was made with are missing.
 */
export async function rotateKeys(client: pg.Client, keysFolder: string): Promise<Rotation> {
  await assertNoOpener(client);
  const found = await readKeyRing(keysFolder);
  if (found === null) throw new Error(`There are no keys in ${keysFolder} to rotate.`);
  const place = await placeInRing(client, found);
  if (place < 0)
    throw new Error(`The keys in ${keysFolder} did not make the job keys in this database. Put back those that did.`);
  const wasBegun = place > 0;
  const ring: KeyRing = wasBegun ? found : [randomBytes(RAW_KEY_BYTES), ...found];
  if (!wasBegun) await replaceKeyRing(keysFolder, ring);
  const maker = ring[wasBegun ? place : 1] ?? ring[0];
  return { jobKeys: await bringUnder(client, ring, maker), wasBegun };
}

async function bringUnder(client: pg.Client, ring: KeyRing, maker: Buffer): Promise<number> {
  const [from, to] = [new LocalFileKeys(maker), new LocalFileKeys(...ring)];
  return whole(client, async () => {
    await client.query('lock table job_key, job_private_key in share row exclusive mode');
    const { rows } = await client.query<JobKey & { wrappedPrivateKey: Buffer | null }>(KEPT);
    // The private half of a cancelled job's key is destroyed; its public half is vouched for anew all the same.
    const resigned = rows.map(({ id, publicKey }) => to.vouch(id, publicKey));
    await client.query(RESIGN, [rows.map(({ id }) => id), resigned]);
    const kept = rows.flatMap((key) => (key.wrappedPrivateKey === null ? [] : [key]));
    const wrapped = kept.map((key) => to.adopt(key, from));
    await client.query(REWRAP, [kept.map(({ id }) => id), wrapped]);
    await resealEscrow(client, ring);
    return kept.length;
  });
}

async function resealEscrow(client: pg.Client, ring: KeyRing): Promise<void> {
  const escrow = await escrowIn(client);
  if (escrow === null) return;
  const { sealed, ringHash } = sealRing(ring, escrow.id, escrow.publicKey);
  await client.query('update key_escrow set sealed = $2, ring_hash = $3 where id = $1', [escrow.id, sealed, ringHash]);
}
