import type { RequiredLine } from '@bidwell/domain/proposal-content';
import { comparableTotal, type UnpricedLine, unpricedLines } from '@bidwell/domain/proposal-totals';
import { associatedData, type SealedPlace } from '@bidwell/domain/sealing';
import { BrokenSeal } from '../proposals/sealing/cipher.js';
import { contentHash, offerIn } from '../proposals/sealing/sealed-offer.js';
import { unseal } from '../proposals/sealing/seal.js';
import type { JobKey, KeyService } from './key-service.js';

/** The standing version of a proposal, as the database keeps it. */
export interface SealedVersion {
  proposalId: string;
  bidderId: string;
  number: number;
  contentHash: string;
  ciphertext: Buffer;
  wrapForOpening: Buffer;
}

/** What an opening yields. */
export interface OpenedVersion {
  text: string;
  total: number | null;
  comparableTotal: number | null;
  unpriced: UnpricedLine[];
  /** Its variants, in their order. */
  variants: OpenedVariant[];
}

/** What an opening yields of a variant. */
export type OpenedVariant = Pick<OpenedVersion, 'total' | 'comparableTotal' | 'unpriced'> & { title: string };

/**
 * Unseals one version and checks it against its receipt. Null when it does not open: changed, moved or damaged. That is
 * said of this version alone; a key service that does not answer ends the whole opening by its own error.
 */
export async function openVersion(
  keys: KeyService,
  jobKey: Pick<JobKey, 'id' | 'wrappedPrivateKey'>,
  jobId: string,
  sealed: SealedVersion,
  requiredLines: readonly RequiredLine[],
): Promise<OpenedVersion | null> {
  const place = { jobId, proposalId: sealed.proposalId, bidderId: sealed.bidderId, version: sealed.number };
  const dataKey = await dataKeyOf(keys, jobKey, sealed, place);
  return dataKey === null ? null : readVersion(sealed, dataKey, place, requiredLines);
}

async function dataKeyOf(
  keys: KeyService,
  jobKey: Pick<JobKey, 'id' | 'wrappedPrivateKey'>,
  sealed: SealedVersion,
  place: SealedPlace,
): Promise<Buffer | null> {
  try {
    return await keys.unwrapForOpening(jobKey, sealed.wrapForOpening, associatedData(place));
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}

/** Whatever a sealed text may hold, it must not stand in the way of the other proposals of its job. */
function readVersion(
  sealed: SealedVersion,
  dataKey: Buffer,
  place: SealedPlace,
  requiredLines: readonly RequiredLine[],
): OpenedVersion | null {
  try {
    const text = unseal(sealed.ciphertext, dataKey, place);
    if (contentHash(text) !== sealed.contentHash) return null;
    const offer = offerIn(text);
    return {
      text,
      total: offer.total,
      comparableTotal: comparableTotal(offer, requiredLines),
      unpriced: unpricedLines(offer, requiredLines),
      variants: offer.variants.map((variant) => ({
        title: variant.title,
        total: variant.total,
        comparableTotal: comparableTotal(variant, requiredLines),
        unpriced: unpricedLines(variant, requiredLines),
      })),
    };
  } catch {
    return null;
  }
}
