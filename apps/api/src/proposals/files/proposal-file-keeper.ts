import { FILE_LIMITS, fileKindOf, nameRefusal, plainFileName, sizeRefusal } from '@bidwell/domain/file-kind';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database, sqlState } from '../../platform/database/database.js';
import type { Arriving, FileKeeper } from '../../platform/files/resumable-uploads.js';
import { noSuchFile, UploadRefusal } from '../../platform/files/upload-refusal.js';
import { notFound, Refused } from '../../platform/graphql/refusal.js';
import { type OwnFile, ProposalFileDoor } from '../door/proposal-file-door.js';
import { assertGenuine, sealingUnavailable } from '../job-keys.service.js';
import { OpenerClient } from '../opener-client.js';
import { OwnSides } from '../own-side.js';
import { sealBlock } from '../sealing/seal-block.js';
import { addressHash, type FileAddress, newFileAddress, readFileAddress } from '../sealing/file-address.js';
import { isRowId } from '../../platform/row-id.js';

/** Takes the files of a bidder's own proposal, each block sealed before it is kept. */
@Injectable()
export class ProposalFileKeeper implements FileKeeper {
  constructor(
    private readonly database: Database,
    private readonly door: ProposalFileDoor,
    private readonly sides: OwnSides,
    private readonly opener: OpenerClient,
  ) {}

  addressFor(metadata: Record<string, string | null>): string {
    const name = plainFileName(metadata.filename ?? '');
    const kind = fileKindOf(name);
    const refusal = nameRefusal(name);
    if (kind !== null && refusal === null) return newFileAddress(kind);
    throw new UploadRefusal(422, 'WRONG_KIND', refusal ?? '');
  }

  async begin(address: string, size: number, metadata: Record<string, string | null>, viewer: Viewer): Promise<void> {
    const refusal = sizeRefusal(plainFileName(metadata.filename ?? ''), size);
    if (refusal !== null) throw new UploadRefusal(422, 'WRONG_SIZE', refusal);
    const { jobId } = metadata;
    if (jobId == null || !isRowId(jobId)) return notFound('This job');
    const at = readFileAddress(address) ?? noSuchFile();
    await this.database
      .transaction(async () => {
        const { own, refusal: no } = await this.sides.forMove(jobId, 'save', viewer);
        if (own === null) return notFound('This proposal');
        if (no !== null) throw new Refused(no);
        await this.door.begin(at.fileId, own.id, viewer.personId, addressHash(at), size);
      })
      .catch(inWords);
  }

  async find(address: string, viewer: Viewer): Promise<Arriving | null> {
    const at = readFileAddress(address);
    const file = at === null ? null : await this.own(at, viewer);
    return at === null || file === null ? null : { kind: at.kind, size: file.size, received: file.received };
  }

  async keep(address: string, number: number, block: Buffer, viewer: Viewer): Promise<void> {
    const at = readFileAddress(address) ?? noSuchFile();
    const { jobId, proposalId, key, isDropBox } = (await this.own(at, viewer)) ?? noSuchFile();
    const { signing, ownReading } = await this.opener.publicKeys();
    if (key === null) return sealingUnavailable();
    assertGenuine(signing, key);
    const place = { jobId, proposalId, bidderId: viewer.bidderId ?? '', fileId: at.fileId, number };
    const recipients = { opening: key.publicKey, ownReading: isDropBox ? null : ownReading };
    const sealed = sealBlock(block, place, at.salt, recipients);
    await this.door.keepBlock(at.fileId, number, sealed).catch(inWords);
  }

  async remove(address: string, viewer: Viewer): Promise<void> {
    const at = readFileAddress(address) ?? noSuchFile();
    if ((await this.own(at, viewer)) === null) noSuchFile();
    await this.door.remove(at.fileId).catch(inWords);
  }

  private async own(at: FileAddress, { bidderId, personId }: Viewer): Promise<OwnFile | null> {
    return bidderId === null ? null : this.door.own(at.fileId, addressHash(at), bidderId, personId);
  }
}

const CLOSED: Record<string, string> = {
  DEADLINE_PASSED: 'The deadline has passed. Nothing more can be sent.',
  JOB_CANCELLED: 'The requester cancelled this job. Nothing more can be sent.',
};

/** The database's no, in words. */
function inWords(error: unknown): never {
  const state = sqlState(error);
  if (state === 'BW001') {
    const { code } = JSON.parse((error as { detail?: string }).detail ?? '{}') as { code?: string };
    throw new UploadRefusal(422, code ?? 'CLOSED', CLOSED[code ?? ''] ?? 'This job takes no files from you now.');
  }
  if (state === 'BW002' || state === '23505') {
    throw new UploadRefusal(409, 'OFFSET', 'Another upload of this file is further on. It goes on from there.');
  }
  if (state === 'BW003')
    throw new UploadRefusal(422, 'IN_USE', 'This file is part of what you submitted, so it stays.');
  if (state === 'BW006') {
    throw new UploadRefusal(
      422,
      'TOO_MANY',
      `A proposal takes ${FILE_LIMITS.perProposal} files. Remove some, or wait a day until removed ones are cleared away.`,
    );
  }
  throw error;
}
