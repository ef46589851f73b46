import { generateKeyPairSync, hkdfSync, type KeyObject, randomUUID } from 'node:crypto';
import { BrokenSeal, decrypt, encrypt } from '../proposals/sealing/cipher.js';
import { signJobKey } from '../proposals/sealing/job-key-signature.js';
import { unwrapKey } from '../proposals/sealing/key-wrap.js';
import { privateKeyOf, RAW_KEY_BYTES, rawPrivateKey, rawPublicKey } from '../proposals/sealing/raw-keys.js';
import type { JobKey, KeyService, PublicKeys } from './key-service.js';
import { readMasterKey } from './master-key-file.js';

/**
 * A key service that lives in one file on this machine: a master key from which the service's own keys are derived, and
 * under which the private keys of jobs are wrapped. Whoever loses the file loses every sealed proposal: it needs a backup
 * of its own, away from the database.
 */
export class LocalFileKeys implements KeyService {
  private readonly wrapping: Buffer;
  private readonly signing: KeyObject;
  private readonly ownReading: KeyObject;

  constructor(masterKey: Buffer) {
    this.wrapping = derived(masterKey, 'job-keys');
    this.signing = privateKeyOf('ed25519', derived(masterKey, 'signing'));
    this.ownReading = privateKeyOf('x25519', derived(masterKey, 'own-reading'));
  }

  /** Reads the master key in `folder`, or makes one there on the first start. */
  static async in(folder: string): Promise<LocalFileKeys> {
    return new LocalFileKeys(await readMasterKey(folder));
  }

  async publicKeys(): Promise<PublicKeys> {
    return { signing: rawPublicKey(this.signing), ownReading: rawPublicKey(this.ownReading) };
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
    return unwrapKey(wrapped, this.ownReading, 'ownReading', bound);
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

function derived(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `bidwell/keys/1/${purpose}`, RAW_KEY_BYTES));
}
