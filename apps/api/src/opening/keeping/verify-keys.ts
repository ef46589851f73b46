import type pg from 'pg';
import { readKeyRing } from '../key-ring-file.js';
import { ringHash } from './escrow.js';
import { escrowIn, placeInRing } from './kept-keys.js';
import { keysFromShares } from './restore-keys.js';

/** What a look at the keys found, in sentences; `isSound` when all of it is as it should be. */
export interface Verification {
  isSound: boolean;
  words: string[];
}

/** Looks whether keys, database and escrow belong together, and with sheets of custodians whether they would restore them. */
export async function verifyKeys(
  client: pg.Client,
  keysFolder: string,
  sheets: ReadonlyMap<string, string>,
): Promise<Verification> {
  const ring = await readKeyRing(keysFolder);
  const place = ring === null ? -1 : await placeInRing(client, ring);
  const escrow = await escrowIn(client);
  const isEscrowed = escrow !== null && ring !== null && escrow.ringHash.equals(ringHash(ring));
  const words = [
    place === 0
      ? 'The keys in the folder made the job keys in this database.'
      : 'The keys in the folder did not make the job keys in this database, or there are none.',
    escrow === null
      ? 'There is no escrow: hold a ceremony (npm run keys -- ceremony FOLDER).'
      : isEscrowed
        ? `The escrow ${escrow.id} holds exactly these keys.`
        : `The escrow ${escrow.id} does not hold the keys in the folder.`,
  ];
  if (sheets.size > 0) {
    const restored = await keysFromShares(client, sheets);
    const isSame = ring !== null && ringHash(restored).equals(ringHash(ring));
    words.push(
      isSame ? 'These shares restore exactly these keys.' : 'These shares restore other keys than those in the folder.',
    );
    return { isSound: place === 0 && isEscrowed && isSame, words };
  }
  return { isSound: place === 0 && isEscrowed, words };
}
