import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { readKeyRing } from '../key-ring-file.js';
import { makeEscrow, SHARES, THRESHOLD } from './escrow.js';
import { placeInRing, whole } from './kept-keys.js';
import { sheetOf } from './share-sheet.js';

const KEEP = `
  insert into key_escrow (id, public_key, sealed, ring_hash, share_count, threshold) values ($1, $2, $3, $4, $5, $6)`;

/**
 * Makes a new escrow in place of the one before, and writes a sheet for each custodian into `target`. Answers the names of
 * the sheets. Shares of an earlier ceremony go on opening what backups of that time hold, and nothing newer.
 */
export async function holdCeremony(client: pg.Client, keysFolder: string, target: string): Promise<string[]> {
  const ring = await readKeyRing(keysFolder);
  if (ring === null) throw new Error(`There are no keys in ${keysFolder} yet. Start Bidwell once, then do this again.`);
  if ((await placeInRing(client, ring)) !== 0)
    throw new Error(`The keys in ${keysFolder} are not those of this database. First: npm run keys -- verify`);
  await mkdir(target, { recursive: true, mode: 0o700 });
  if ((await readdir(target)).length > 0)
    throw new Error(`${target} is not empty. Name a new folder, on a medium that can be taken away.`);
  const { escrow, shares } = await makeEscrow(ring);
  const names: string[] = [];
  for (const [place, bytes] of shares.entries()) {
    const name = join(target, `share-${place + 1}-of-${SHARES}.txt`);
    await writeFile(name, sheetOf({ escrowId: escrow.id, bytes }, place + 1), { mode: 0o600, flag: 'wx' });
    names.push(name);
  }
  // Last: as long as a sheet is missing, the escrow of before stays the one that counts.
  await whole(client, async () => {
    await client.query('delete from key_escrow');
    const { id, publicKey, sealed, ringHash } = escrow;
    await client.query(KEEP, [id, publicKey, sealed, ringHash, SHARES, THRESHOLD]);
  });
  return names;
}
