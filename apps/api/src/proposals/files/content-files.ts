import { type FileOffer, type SealedFile, sealedNameRefusal, typeOfName } from '@bidwell/domain/sealed-file';
import { fileKindOf } from '@bidwell/domain/file-kind';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { type FinishedFile, ProposalFileDoor } from '../door/proposal-file-door.js';
import { addressHash } from '../sealing/file-address.js';
import { isRowId } from '../../platform/row-id.js';

/** The files of a content with what the server knows of them, and what stands against them. */
export interface SettledFiles {
  files: SealedFile[];
  problems: Problem[];
}

/** Keeps what a content says of its files true: each is this proposal's own, has arrived, and is what it is called. */
@Injectable()
export class ContentFiles {
  constructor(private readonly door: ProposalFileDoor) {}

  async settle(proposalId: string, offered: readonly FileOffer[]): Promise<SettledFiles> {
    if (offered.length === 0) return { files: [], problems: [] };
    const ids = offered.map(({ fileId }) => fileId).filter((id) => isRowId(id));
    const finished = new Map((await this.door.finished(proposalId, ids)).map((file) => [file.fileId, file]));
    const files = offered.map((file) => settled(file, finished.get(file.fileId)));
    const problems = files.flatMap((file, index) => {
      const field = `files.${index}`;
      const { name, fileId } = offered[index] ?? { name: '', fileId: '' };
      if (offered.findIndex((one) => one.fileId === fileId) < index) {
        return [{ field, message: `"${name}" is attached twice. Remove one of the two.` }];
      }
      if (file !== null) return [];
      const gone = `"${name}" is not there to its last byte. Wait until it has arrived, or remove it and choose it again.`;
      return [{ field, message: sealedNameRefusal(name) ?? gone }];
    });
    return { files: files.filter((file) => file !== null), problems };
  }

  /** Writes down that a version holds these files, 0 being the draft. */
  async hold(proposalId: string, version: number, files: readonly SealedFile[]): Promise<void> {
    await this.door.use(
      proposalId,
      version,
      files.map(({ fileId }) => fileId),
    );
  }
}

/** Null when it is not this proposal's, not finished, or known under another salt or kind than it came with. */
function settled(file: FileOffer, known: FinishedFile | undefined): SealedFile | null {
  const kind = fileKindOf(file.name);
  if (known === undefined || kind === null || sealedNameRefusal(file.name) !== null) return null;
  if (!known.addressHash.equals(addressHash({ salt: file.salt, kind }))) return null;
  return { ...file, size: known.size, digest: known.digest, type: typeOfName(file.name) };
}
