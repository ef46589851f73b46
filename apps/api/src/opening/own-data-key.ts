import type { KeyService } from './key-service.js';

/** The wraps of a bidder's own content, and the key of its job. */
export interface OwnWraps {
  /** Null in a drop box. */
  wrapForBidder: Buffer | null;
  wrapForOpening: Buffer | null;
  /** Null before the opening, as is the key itself. */
  keyId: string | null;
  wrappedPrivateKey: Buffer | null;
}

/** Why a bidder's own content stays sealed from it: it lies in a drop box that has not opened. */
export type Shut = 'shut';

/** The key of the job `j`, once it is opened: what a drop box held is read with it from then on, by its bidder too. */
export const OPENED_KEY = 'jk.id as "keyId", jpk.wrapped as "wrappedPrivateKey"';
export const OPENED_KEY_OF_JOB = `
  left join job_key jk on jk.job_id = j.id and j.opened_at is not null and j.deadline <= clock_timestamp()
  left join job_private_key jpk on jpk.job_key_id = jk.id`;

/** The data key of a bidder's own content. Before the opening a drop box has none for its bidder, in no process. */
export async function ownDataKey(keys: KeyService, row: OwnWraps, bound: string): Promise<Buffer | Shut> {
  const { wrapForBidder, wrapForOpening, keyId: id, wrappedPrivateKey } = row;
  if (wrapForBidder !== null) return keys.unwrapForBidder(wrapForBidder, bound);
  if (wrapForOpening === null || id === null || wrappedPrivateKey === null) return 'shut';
  return keys.unwrapForOpening({ id, wrappedPrivateKey }, wrapForOpening, bound);
}
