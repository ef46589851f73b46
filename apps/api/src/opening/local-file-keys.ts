import { createPublicKey, generateKeyPairSync, hkdfSync, type KeyObject, randomUUID, sign, verify } from 'node:crypto';
import { BrokenSeal, decrypt, encrypt } from '../proposals/sealing/cipher.js';
import { signJobKey } from '../proposals/sealing/job-key-signature.js';
import { unwrapKey } from '../proposals/sealing/key-wrap.js';
import { privateKeyOf, RAW_KEY_BYTES, rawPrivateKey, rawPublicKey } from '../proposals/sealing/raw-keys.js';
import type { JobKey, KeyService, PublicKeys } from './key-service.js';
import { readOrMakeKeyRing } from './key-ring-file.js';

/**
 * A key service that lives in one file on this machine: a master key from which the service's own keys are derived, and
 * under which the private keys of jobs are wrapped. Master keys of before a rotation follow in the same file: what was
 * sealed for a bidder's own re-reading under them still opens. Without the file, or an escrow of it, no sealed proposal
 * opens: it needs a backup of its own, away from the database.
 */
export class LocalFileKeys implements KeyService {
  private readonly wrapping: Buffer;
  private readonly signing: KeyObject;
  private readonly ownReading: readonly [KeyObject, ...KeyObject[]];

  constructor(masterKey: Buffer, ...earlier: Buffer[]) {
    this.wrapping = derived(masterKey, 'job-keys');
    this.signing = privateKeyOf('ed25519', derived(masterKey, 'signing'));
    const ownReadingOf = (key: Buffer) => privateKeyOf('x25519', derived(key, 'own-reading'));
    this.ownReading = [ownReadingOf(masterKey), ...earlier.map(ownReadingOf)];
  }

  /** Reads the keys in `folder`, or makes one there on the first start. */
  static async in(folder: string): Promise<LocalFileKeys> {
    return new LocalFileKeys(...(await readOrMakeKeyRing(folder)));
  }

  async publicKeys(): Promise<PublicKeys> {
    return { signing: rawPublicKey(this.signing), ownReading: rawPublicKey(this.ownReading[0]) };
  }

  async vouchFor(words: string): Promise<Buffer> {
    return sign(null, Buffer.from(words), this.signing);
  }

  async hasVouchedFor(words: string, signature: Buffer): Promise<boolean> {
    return verify(null, Buffer.from(words), createPublicKey(this.signing), signature);
  }

  async makeJobKeys(count: number): Promise<JobKey[]> {
    return Array.from({ length: count }, () => this.makeJobKey());
  }

  async unwrapForOpening(
    jobKey: Pick<JobKey, 'id' | 'wrappedPrivateKey'>,
    wrapped: Buffer,
    bound: string,
  ): Promise<Buffer> {
    return unwrapKey(wrapped, this.privateKeyOfJob(jobKey), 'opening', bound);
  }

  async unwrapForBidder(wrapped: Buffer, bound: string): Promise<Buffer> {
    for (const key of this.ownReading) {
      const dataKey = unwrapIfFor(key, wrapped, bound);
      if (dataKey !== null) return dataKey;
    }
    throw new BrokenSeal();
  }

  /** The signature by which this service stands for a job's public key. */
  vouch(id: string, publicKey: Buffer): Buffer {
    return signJobKey(this.signing, id, publicKey);
  }

  /** A job's private key, wrapped by `maker`, wrapped by this service instead. */
  adopt(jobKey: Pick<JobKey, 'id' | 'wrappedPrivateKey'>, maker: LocalFileKeys): Buffer {
    return encrypt(this.wrapping, rawPrivateKey(maker.privateKeyOfJob(jobKey)), jobKey.id);
  }

  private makeJobKey(): JobKey {
    const id = randomUUID();
    const pair = generateKeyPairSync('x25519');
    const publicKey = rawPublicKey(pair.publicKey);
    const signature = signJobKey(this.signing, id, publicKey);
    return { id, publicKey, signature, wrappedPrivateKey: encrypt(this.wrapping, rawPrivateKey(pair.privateKey), id) };
  }

  /** A job's key that does not unwrap says nothing against the proposals: it means that this is the wrong master key. */
  private privateKeyOfJob({ id, wrappedPrivateKey }: Pick<JobKey, 'id' | 'wrappedPrivateKey'>): KeyObject {
    try {
      return privateKeyOf('x25519', decrypt(this.wrapping, wrappedPrivateKey, id));
    } catch (error) {
      if (!(error instanceof BrokenSeal)) throw error;
      throw new Error(
        `The master key does not unwrap the job key ${id}. Put back the key file that belongs to this database.`,
      );
    }
  }
}

/** Null when it was wrapped for another key. */
function unwrapIfFor(key: KeyObject, wrapped: Buffer, bound: string): Buffer | null {
  try {
    return unwrapKey(wrapped, key, 'ownReading', bound);
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}

function derived(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `bidwell/keys/1/${purpose}`, RAW_KEY_BYTES));
}
