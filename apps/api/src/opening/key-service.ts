/** The public keys that sealing needs besides a job's own: raw bytes, 32 each. */
export interface PublicKeys {
  /** Ed25519: vouches for the public keys of jobs. */
  signing: Buffer;
  /** X25519: data keys wrapped for it can be unwrapped for the bidder that sealed. */
  ownReading: Buffer;
}

/** A key pair for a job to come. The private half leaves the service only wrapped. */
export interface JobKey {
  id: string;
  publicKey: Buffer;
  signature: Buffer;
  wrappedPrivateKey: Buffer;
}

/**
 * Keeps the keys that open sealed proposals. Only the opener process has one; the web process never does. The file on
 * this machine is one way to keep them; a key management service or a hardware module can take its place.
 *
 * Both unwrap methods throw `BrokenSeal` when the data key was changed or belongs elsewhere. Anything else they throw
 * means that the service itself does not answer: then nothing is opened, and it is tried again.
 */
export interface KeyService {
  publicKeys(): Promise<PublicKeys>;

  /** A signature of the service's own on words of the opener. */
  vouchFor(words: string): Promise<Buffer>;

  hasVouchedFor(words: string, signature: Buffer): Promise<boolean>;

  makeJobKeys(count: number): Promise<JobKey[]>;

  /** The data key of a submitted proposal. The caller has made sure that the deadline has passed. */
  unwrapForOpening(jobKey: Pick<JobKey, 'id' | 'wrappedPrivateKey'>, wrapped: Buffer, bound: string): Promise<Buffer>;

  /** The data key of a bidder's own content. The caller has made sure that this bidder asks. */
  unwrapForBidder(wrapped: Buffer, bound: string): Promise<Buffer>;
}
