import { diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import { BrokenSeal, decrypt, encrypt } from './cipher.js';
import { publicKeyOf, RAW_KEY_BYTES, rawPublicKey } from './raw-keys.js';

/** Why a key is wrapped: for the opening at the deadline, for the bidder's own re-reading, or for the escrow of the key service. */
export type WrapPurpose = 'opening' | 'ownReading' | 'escrow';

/**
 * Wraps a data key so that only the holder of the recipient's private key can unwrap it: an ephemeral X25519 key, HKDF
 * over the agreed secret, AES-256-GCM over the data key. `bound` ties the wrap to one proposal and version.
 */
export function wrapKey(dataKey: Buffer, recipient: Buffer, purpose: WrapPurpose, bound: string): Buffer {
  const ephemeral = generateKeyPairSync('x25519');
  const ephemeralPublic = rawPublicKey(ephemeral.publicKey);
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: publicKeyOf('x25519', recipient) });
  const key = wrappingKey(shared, ephemeralPublic, recipient, purpose);
  return Buffer.concat([ephemeralPublic, encrypt(key, dataKey, bound)]);
}

/** Gives back the data key. Throws `BrokenSeal` for another recipient, purpose or place. */
export function unwrapKey(wrapped: Buffer, privateKey: KeyObject, purpose: WrapPurpose, bound: string): Buffer {
  if (wrapped.length <= RAW_KEY_BYTES) throw new BrokenSeal();
  const ephemeralPublic = wrapped.subarray(0, RAW_KEY_BYTES);
  const shared = agree(privateKey, ephemeralPublic);
  const key = wrappingKey(shared, ephemeralPublic, rawPublicKey(privateKey), purpose);
  return decrypt(key, wrapped.subarray(RAW_KEY_BYTES), bound);
}

function wrappingKey(shared: Buffer, ephemeral: Buffer, recipient: Buffer, purpose: WrapPurpose): Buffer {
  const salt = Buffer.concat([ephemeral, recipient]);
  return Buffer.from(hkdfSync('sha256', shared, salt, `bidwell/wrap/1/${purpose}`, RAW_KEY_BYTES));
}

/** A public key of low order makes no secret; whoever put it there meant harm. */
function agree(privateKey: KeyObject, ephemeralPublic: Buffer): Buffer {
  try {
    return diffieHellman({ privateKey, publicKey: publicKeyOf('x25519', ephemeralPublic) });
  } catch {
    throw new BrokenSeal();
  }
}
