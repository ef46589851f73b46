import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { fileKindOf } from '@bidwell/domain/file-kind';
import { type SealedFile, typeOfName } from '@bidwell/domain/sealed-file';
import type { OpenerKeys } from '../../proposals/opener-client.js';
import { addressHash } from '../../proposals/sealing/file-address.js';
import { blockHash, sealBlock } from '../../proposals/sealing/seal-block.js';
import type { BuiltJob, BuiltProposal } from './built.js';
import type { Ledger } from './ledger.js';

/** A file that comes along: one block, for a story needs no more. */
export interface FileWish {
  name: string;
  content: Buffer;
  caption?: string;
  isProtected?: boolean;
}

/** A file of a proposal that will be sealed, and in which versions it is: 0 is the draft. */
export interface PlannedFile {
  proposal: BuiltProposal;
  file: SealedFile;
  content: Buffer;
  versions: number[];
}

/** Files of a brief. */
export function addJobFiles(ledger: Ledger, job: BuiltJob, files: readonly FileWish[]): void {
  for (const { name, content } of files) {
    const id = randomUUID();
    const hash = createHash('sha256').update(createHash('sha256').update(content).digest());
    ledger.batch.add('job_file', {
      id,
      jobId: job.id,
      addedBy: job.requester.id,
      name,
      kind: fileKindOf(name),
      size: content.length,
      received: content.length,
      digest: hash.digest('hex'),
      begunAt: job.createdAt,
    });
    ledger.batch.add('job_file_block', { fileId: id, number: 0, content });
  }
}

/** Files of a proposal as its content names them. They are sealed once there are keys. */
export function planFiles(
  ledger: Ledger,
  proposal: BuiltProposal,
  wishes: readonly FileWish[],
  versions: number[],
): SealedFile[] {
  return wishes.map(({ name, content, caption = '', isProtected = false }) => {
    const salt = randomBytes(16).toString('hex');
    const digest = createHash('sha256').update(blockHash(content, salt)).digest('hex');
    const facts = { size: content.length, type: typeOfName(name), digest };
    const file = { fileId: randomUUID(), salt, name, ...facts, isProtected, caption };
    ledger.files.push({ proposal, file, content, versions });
    return file;
  });
}

/** Seals a planned file by the code that the app uses. What a cancelled job had is destroyed. */
export function addSealedFile(
  ledger: Ledger,
  { proposal, file, content, versions }: PlannedFile,
  { opening, ownReading }: { opening: Buffer | null } & Pick<OpenerKeys, 'ownReading'>,
): void {
  const { job, id: proposalId, bidder } = proposal;
  const kind = fileKindOf(file.name);
  if (opening === null || kind === null || job.cancelledAt !== null) return;
  const { fileId, salt, size, digest } = file;
  const place = { jobId: job.id, proposalId, bidderId: bidder.id, fileId, number: 0 };
  const common = { addedBy: bidder.people[0]?.id, addressHash: addressHash({ salt, kind }) };
  const begunAt = proposal.receivedAt ?? job.publishedAt;
  ledger.batch.add('proposal_file', { id: fileId, proposalId, ...common, size, received: size, digest, begunAt });
  ledger.batch.add('proposal_file_block', {
    fileId,
    number: 0,
    ...sealBlock(content, place, salt, { opening, ownReading }),
  });
  for (const version of versions) ledger.batch.add('proposal_file_use', { proposalId, version, fileId });
}
