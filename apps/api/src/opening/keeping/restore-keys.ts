import type pg from 'pg';
import { type KeyRing, readKeyRing, replaceKeyRing, setKeyRingAside } from '../key-ring-file.js';
import { openEscrow, ringHash } from './escrow.js';
import { assertNoOpener, escrowIn, placeInRing } from './kept-keys.js';
import { readSheet, type Share } from './share-sheet.js';

/** The keys that were sealed in the escrow of this database, from sheets of its custodians. Nothing is written. */
export async function keysFromShares(client: pg.Client, sheets: ReadonlyMap<string, string>): Promise<KeyRing> {
  const escrow = await escrowIn(client);
  if (escrow === null)
    throw new Error('This database has no escrow: no key ceremony was held, or it was put back from before one.');
  const shares = [...sheets].map(([name, text]) => ofThisSet(readSheet(text, name), name, escrow.id));
  if (new Set(shares.map((bytes) => bytes.toString('hex'))).size < 2)
    throw new Error('It takes two different shares. One alone opens nothing.');
  const ring = await openEscrow(escrow, shares);
  if (ring === null) throw new Error('These shares do not make the escrow key of this database.');
  return ring;
}

function ofThisSet({ escrowId, bytes }: Share, name: string, wanted: string): Buffer {
  if (escrowId === wanted) return bytes;
  throw new Error(
    `${name} belongs to the set ${escrowId}, and the escrow of this database is ${wanted}: it was made anew since.`,
  );
}

/** Writes the keys back into a folder that lost them. A key file that belongs to this database is never touched. */
export async function restoreKeys(
  client: pg.Client,
  keysFolder: string,
  sheets: ReadonlyMap<string, string>,
): Promise<void> {
  await assertNoOpener(client);
  const ring = await keysFromShares(client, sheets);
  if ((await placeInRing(client, ring)) < 0)
    throw new Error(
      'The escrow holds keys that did not make the job keys in this database. Somebody changed one of them; nothing was written.',
    );
  const there = await readKeyRing(keysFolder).catch(() => 'damaged' as const);
  if (there !== null && there !== 'damaged') {
    if (ringHash(there).equals(ringHash(ring)))
      throw new Error(`The keys in ${keysFolder} are already those of the escrow.`);
    if ((await placeInRing(client, there)) === 0)
      throw new Error(`The keys in ${keysFolder} belong to this database. They were left as they are.`);
  }
  if (there !== null) await setKeyRingAside(keysFolder);
  await replaceKeyRing(keysFolder, ring);
}
