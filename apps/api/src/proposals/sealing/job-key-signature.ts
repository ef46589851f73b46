import { type KeyObject, sign, verify } from 'node:crypto';
import { publicKeyOf } from './raw-keys.js';

/** The opener vouches for a job's public key, so that nobody can slip in a key of their own through the database. */
export function signJobKey(signer: KeyObject, id: string, publicKey: Buffer): Buffer {
  return sign(null, statement(id, publicKey), signer);
}

/** Whether the opener made this key. `signing` is the opener's raw Ed25519 public key. */
export function isJobKeyGenuine(signing: Buffer, id: string, publicKey: Buffer, signature: Buffer): boolean {
  return verify(null, statement(id, publicKey), publicKeyOf('ed25519', signing), signature);
}

function statement(id: string, publicKey: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`bidwell/job-key/1/${id}/`), publicKey]);
}
