import { fileKindOf } from '@bidwell/domain/file-kind';
import type pg from 'pg';
import { addressHash } from '../proposals/sealing/file-address.js';
import { sealBlock } from '../proposals/sealing/seal-block.js';
import { unsealedBlocks } from './file-blocks.js';
import type { KeyService } from './key-service.js';
import type { ReadableFile } from './readable-file.js';

/** Where something is sealed anew, and for whom. */
export interface Destination {
  jobId: string;
  proposalId: string;
  bidderId: string;
  opening: Buffer;
  ownReading: Buffer;
  /** Files are sealed for the opening alone. */
  isDropBox: boolean;
}

const FILE = `
  insert into proposal_file (id, proposal_id, added_by, address_hash, size)
  select $1, p.id, p.started_by, $3, $4 from proposal p where p.id = $2`;

const BLOCK = `
  insert into proposal_file_block (file_id, number, hash, ciphertext, wrap_for_opening, wrap_for_bidder)
  values ($1, $2, $3, $4, $5, $6)`;

const FINISH = `
  update proposal_file set digest = (
    select encode(sha256(string_agg(b.hash, ''::bytea order by b.number)), 'hex') from proposal_file_block b where b.file_id = $1)
  where id = $1`;

const HOLD = 'insert into proposal_file_use (proposal_id, version, file_id) values ($1, 0, $2)';

/** Seals a file of an earlier round anew, block by block, for the draft of the next; salt and digest stay the same. */
export async function copyFile(
  client: pg.PoolClient,
  pool: pg.Pool,
  keys: KeyService,
  from: ReadableFile,
  { fileId, opening, ownReading, isDropBox, ...to }: Destination & { fileId: string },
): Promise<void> {
  const kind = fileKindOf(from.name);
  if (kind === null) throw new Error('A file that was sealed has a kind.');
  const address = addressHash({ salt: from.salt, kind });
  await client.query(FILE, [fileId, to.proposalId, address, from.size]);
  const recipients = { opening, ownReading: isDropBox ? null : ownReading };
  let number = 0;
  for await (const block of unsealedBlocks(pool, keys, from)) {
    const sealed = sealBlock(block, { ...to, fileId, number }, from.salt, recipients);
    const { hash, ciphertext, wrapForOpening, wrapForBidder } = sealed;
    await client.query(BLOCK, [fileId, number, hash, ciphertext, wrapForOpening, wrapForBidder]);
    number += 1;
  }
  await client.query(FINISH, [fileId]);
  await client.query(HOLD, [to.proposalId, fileId]);
}
