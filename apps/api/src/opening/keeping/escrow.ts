import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { BrokenSeal } from '../../proposals/sealing/cipher.js';
import { unwrapKey, wrapKey } from '../../proposals/sealing/key-wrap.js';
import { privateKeyOf, RAW_KEY_BYTES, rawPrivateKey, rawPublicKey } from '../../proposals/sealing/raw-keys.js';
import type { KeyRing } from '../key-ring-file.js';

/** How many people hold a share, and how many of them it takes. */
export const SHARES = 3;
export const THRESHOLD = 2;

/** An escrow as the database keeps it: nothing in it opens anything. */
export interface Escrow {
  id: string;
  publicKey: Buffer;
  sealed: Buffer;
  ringHash: Buffer;
}

/** Seals a ring for a new escrow key. The private half leaves this function only in shares. */
export async function makeEscrow(ring: KeyRing): Promise<{ escrow: Escrow; shares: Buffer[] }> {
  const id = randomUUID();
  const pair = generateKeyPairSync('x25519');
  const publicKey = rawPublicKey(pair.publicKey);
  const secret = rawPrivateKey(pair.privateKey);
  const shares = await split(new Uint8Array(secret), SHARES, THRESHOLD);
  secret.fill(0);
  return {
    escrow: { id, publicKey, ...sealRing(ring, id, publicKey) },
    shares: shares.map((share) => Buffer.from(share)),
  };
}

/** Seals a ring for an escrow that is there already; no share is needed for it. */
export function sealRing(ring: KeyRing, id: string, publicKey: Buffer): Pick<Escrow, 'sealed' | 'ringHash'> {
  return { sealed: wrapKey(Buffer.concat([...ring]), publicKey, 'escrow', id), ringHash: ringHash(ring) };
}

/** The ring behind an escrow, from enough shares of its key. Null when these shares are not of this escrow. */
export async function openEscrow(
  { id, publicKey, sealed }: Escrow,
  shares: readonly Buffer[],
): Promise<KeyRing | null> {
  const secret = await combine(shares.map((share) => new Uint8Array(share))).catch(() => null);
  if (secret?.length !== RAW_KEY_BYTES) return null;
  const privateKey = privateKeyOf('x25519', Buffer.from(secret));
  if (!rawPublicKey(privateKey).equals(publicKey)) return null;
  return ringIn(unwrapKey(sealed, privateKey, 'escrow', id));
}

/** Tells rings apart without telling what is in them: keys are random, so nobody guesses one from its hash. */
export function ringHash(ring: KeyRing): Buffer {
  return createHash('sha256')
    .update('bidwell/key-ring/1/')
    .update(Buffer.concat([...ring]))
    .digest();
}

function ringIn(bytes: Buffer): KeyRing {
  const keys = Array.from({ length: bytes.length / RAW_KEY_BYTES }, (_, place) =>
    Buffer.from(bytes.subarray(place * RAW_KEY_BYTES, (place + 1) * RAW_KEY_BYTES)),
  );
  const [current, ...earlier] = keys;
  if (current === undefined || bytes.length % RAW_KEY_BYTES !== 0) throw new BrokenSeal();
  return [current, ...earlier];
}
