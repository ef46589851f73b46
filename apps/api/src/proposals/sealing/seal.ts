import { randomBytes } from 'node:crypto';
import { associatedData, type SealedPlace } from '@bidwell/domain/sealing';
import { decrypt, encrypt } from './cipher.js';
import { wrapKey } from './key-wrap.js';
import { pad, unpad } from './padding.js';
import { RAW_KEY_BYTES } from './raw-keys.js';
import { contentHash } from './sealed-offer.js';

/** What goes into the database in place of an offer. */
export interface SealedContent {
  ciphertext: Buffer;
  /** The data key for the opener at the deadline. Null for a draft, which is never opened. */
  wrapForOpening: Buffer | null;
  /** The data key for the bidder's own re-reading. Null for what is submitted to a drop box. */
  wrapForBidder: Buffer | null;
  contentHash: string;
}

/** Raw public keys of those who may unwrap the data key. */
export interface SealFor {
  opening: Buffer | null;
  ownReading: Buffer | null;
}

/** Seals a canonical text under a fresh data key, bound to its place, readable by the named recipients alone. */
export function seal(text: string, place: SealedPlace, recipients: SealFor): SealedContent {
  const bound = associatedData(place);
  const dataKey = randomBytes(RAW_KEY_BYTES);
  const { opening, ownReading } = recipients;
  return {
    ciphertext: encrypt(dataKey, pad(text), bound),
    wrapForOpening: opening === null ? null : wrapKey(dataKey, opening, 'opening', bound),
    wrapForBidder: ownReading === null ? null : wrapKey(dataKey, ownReading, 'ownReading', bound),
    contentHash: contentHash(text),
  };
}

/** The canonical text behind a ciphertext. Throws `BrokenSeal` when key or place do not fit. */
export function unseal(ciphertext: Buffer, dataKey: Buffer, place: SealedPlace): string {
  return unpad(decrypt(dataKey, ciphertext, associatedData(place)));
}
