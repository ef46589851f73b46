import { createHmac, randomBytes } from 'node:crypto';
import { type FileBlockPlace, fileAssociatedData } from '@bidwell/domain/sealing';
import { decrypt, encrypt } from './cipher.js';
import { wrapKey } from './key-wrap.js';
import { RAW_KEY_BYTES } from './raw-keys.js';

/** What goes into the database in place of a block of a file. */
export interface SealedBlock {
  ciphertext: Buffer;
  wrapForOpening: Buffer;
  /** Null in a drop box. */
  wrapForBidder: Buffer | null;
  hash: Buffer;
}

/**
 * Seals one block under a key of its own: the process that seals cannot unwrap an earlier block's key, so an upload goes on
 * after a restart without one. `salt` keeps the hash from being a way to check guesses at the file.
 */
export function sealBlock(
  block: Buffer,
  place: FileBlockPlace,
  salt: string,
  { opening, ownReading }: { opening: Buffer; ownReading: Buffer | null },
): SealedBlock {
  const bound = fileAssociatedData(place);
  const dataKey = randomBytes(RAW_KEY_BYTES);
  return {
    ciphertext: encrypt(dataKey, block, bound),
    wrapForOpening: wrapKey(dataKey, opening, 'opening', bound),
    wrapForBidder: ownReading === null ? null : wrapKey(dataKey, ownReading, 'ownReading', bound),
    hash: blockHash(block, salt),
  };
}

/** The block behind a ciphertext. Throws `BrokenSeal` when key or place do not fit. */
export function unsealBlock(ciphertext: Buffer, dataKey: Buffer, place: FileBlockPlace): Buffer {
  return decrypt(dataKey, ciphertext, fileAssociatedData(place));
}

/** HMAC-SHA-256 of a block under the file's salt. A file's digest is the SHA-256 of all of them in a row. */
export function blockHash(block: Buffer, salt: string): Buffer {
  return createHmac('sha256', salt).update(block).digest();
}
