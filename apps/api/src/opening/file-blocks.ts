import { createHash } from 'node:crypto';
import { fileAssociatedData } from '@bidwell/domain/sealing';
import type pg from 'pg';
import { BrokenSeal } from '../proposals/sealing/cipher.js';
import { blockHash, unsealBlock } from '../proposals/sealing/seal-block.js';
import type { JobKey, KeyService } from './key-service.js';
import type { ReadableFile } from './readable-file.js';

interface SealedRow {
  ciphertext: Buffer;
  wrapForOpening: Buffer;
  /** Null in a drop box. */
  wrapForBidder: Buffer | null;
}

const BLOCK = `
  select ciphertext, wrap_for_opening as "wrapForOpening", wrap_for_bidder as "wrapForBidder"
  from proposal_file_block where file_id = $1 and number = $2`;

const KEY = `
  select k.id, s.wrapped as "wrappedPrivateKey"
  from job_key k join job_private_key s on s.job_key_id = k.id where k.job_id = $1`;

/**
 * The content of a file, unsealed block by block; never more than one is in memory and nothing is written anywhere. The
 * file's digest is checked on the way: the last block is withheld, and `BrokenSeal` thrown, when it is not the sealed one.
 */
export async function* unsealedBlocks(pool: pg.Pool, keys: KeyService, file: ReadableFile): AsyncGenerator<Buffer> {
  const jobKey = file.side === 'judge' ? await keyOf(pool, file.jobId) : null;
  const digest = createHash('sha256');
  let left = file.size;
  for (let number = 0; left > 0; number += 1) {
    const { rows } = await pool.query<SealedRow>(BLOCK, [file.fileId, number]);
    if (rows[0] === undefined) throw new BrokenSeal();
    const block = await unsealed(keys, jobKey, file, number, rows[0]);
    left -= block.length;
    digest.update(blockHash(block, file.salt));
    if (left < 0 || (left === 0 && digest.digest('hex') !== file.digest)) throw new BrokenSeal();
    yield block;
  }
}

async function unsealed(
  keys: KeyService,
  jobKey: Pick<JobKey, 'id' | 'wrappedPrivateKey'> | null,
  { jobId, proposalId, bidderId, fileId }: ReadableFile,
  number: number,
  { ciphertext, wrapForOpening, wrapForBidder }: SealedRow,
): Promise<Buffer> {
  const place = { jobId, proposalId, bidderId, fileId, number };
  const bound = fileAssociatedData(place);
  if (jobKey !== null)
    return unsealBlock(ciphertext, await keys.unwrapForOpening(jobKey, wrapForOpening, bound), place);
  if (wrapForBidder === null) throw new BrokenSeal();
  return unsealBlock(ciphertext, await keys.unwrapForBidder(wrapForBidder, bound), place);
}

async function keyOf(pool: pg.Pool, jobId: string): Promise<Pick<JobKey, 'id' | 'wrappedPrivateKey'>> {
  const { rows } = await pool.query<Pick<JobKey, 'id' | 'wrappedPrivateKey'>>(KEY, [jobId]);
  if (rows[0] === undefined) throw new Error(`Job ${jobId} has no key to open its files with.`);
  return rows[0];
}
