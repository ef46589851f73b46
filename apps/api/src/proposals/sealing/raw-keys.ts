import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The two curves of the seal: X25519 agrees on keys, Ed25519 signs. Each has an object identifier of its own. */
export type Curve = 'x25519' | 'ed25519';

const SPKI: Record<Curve, string> = {
  x25519: '302a300506032b656e032100',
  ed25519: '302a300506032b6570032100',
};
const PKCS8: Record<Curve, string> = {
  x25519: '302e020100300506032b656e04220420',
  ed25519: '302e020100300506032b657004220420',
};

/** Length in bytes of a raw key of either curve. */
export const RAW_KEY_BYTES = 32;

/** A public key from its 32 raw bytes. */
export function publicKeyOf(curve: Curve, raw: Buffer): KeyObject {
  const key = Buffer.concat([Buffer.from(SPKI[curve], 'hex'), exactly(raw)]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** A private key from its 32 secret bytes. */
export function privateKeyOf(curve: Curve, secret: Buffer): KeyObject {
  const key = Buffer.concat([Buffer.from(PKCS8[curve], 'hex'), exactly(secret)]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/** The 32 raw bytes of a public key, or of the public half of a private one. */
export function rawPublicKey(key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(-RAW_KEY_BYTES);
}

/** The 32 secret bytes of a private key. */
export function rawPrivateKey(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'pkcs8' }).subarray(-RAW_KEY_BYTES);
}

function exactly(raw: Buffer): Buffer {
  if (raw.length !== RAW_KEY_BYTES) throw new RangeError(`A key has ${RAW_KEY_BYTES} bytes, not ${raw.length}.`);
  return raw;
}
