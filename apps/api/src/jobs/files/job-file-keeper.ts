import { randomUUID } from 'node:crypto';
import { fileKindOf, isFileKind, nameRefusal, plainFileName, sizeRefusal } from '@bidwell/domain/file-kind';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database, sqlState } from '../../platform/database/database.js';
import type { Arriving, FileKeeper } from '../../platform/files/resumable-uploads.js';
import { noSuchFile, UploadRefusal } from '../../platform/files/upload-refusal.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { JobFiles } from './job-files.service.js';
import { isRowId } from '../../platform/row-id.js';

/** Of the requester's own drafts alone. */
const MINE = `
  select f.kind, f.size, f.received from job_file f join job j on j.id = f.job_id
  where f.id = $1 and j.requester_id = $2 and j.published_at is null and j.approver_id is null`;

/** Takes the files of a brief while its requester writes it. */
@Injectable()
export class JobFileKeeper implements FileKeeper {
  constructor(
    private readonly database: Database,
    private readonly files: JobFiles,
  ) {}

  addressFor(metadata: Record<string, string | null>): string {
    const refusal = nameRefusal(plainFileName(metadata.filename ?? ''));
    if (refusal !== null) throw new UploadRefusal(422, 'WRONG_KIND', refusal);
    return randomUUID();
  }

  async begin(address: string, size: number, metadata: Record<string, string | null>, viewer: Viewer): Promise<void> {
    const name = plainFileName(metadata.filename ?? '');
    const refusal = sizeRefusal(name, size);
    if (refusal !== null) throw new UploadRefusal(422, 'WRONG_SIZE', refusal);
    const { jobId } = metadata;
    if (jobId == null || !isRowId(jobId)) return notFound('This job');
    await this.files.begin(address, jobId, name, fileKindOf(name) ?? '', size, viewer);
  }

  async find(address: string, viewer: Viewer): Promise<Arriving | null> {
    if (!isRowId(address)) return null;
    const file = await this.database.row<Omit<Arriving, 'kind'> & { kind: string }>(MINE, [address, viewer.personId]);
    return file === null || !isFileKind(file.kind) ? null : { ...file, kind: file.kind };
  }

  async keep(address: string, number: number, block: Buffer, viewer: Viewer): Promise<void> {
    if ((await this.find(address, viewer)) === null) noSuchFile();
    await this.database
      .transaction(async () => {
        await this.database.rows('insert into job_file_block (file_id, number, content) values ($1, $2, $3)', [
          address,
          number,
          block,
        ]);
        await this.files.finish(address);
      })
      .catch(inWords);
  }

  async remove(address: string, viewer: Viewer): Promise<void> {
    if (!isRowId(address)) noSuchFile();
    await this.files.remove(address, viewer);
  }
}

function inWords(error: unknown): never {
  const state = sqlState(error);
  if (state === 'BW002' || state === '23505') {
    throw new UploadRefusal(409, 'OFFSET', 'Another upload of this file is further on. It goes on from there.');
  }
  if (state === 'BW003') throw new UploadRefusal(422, 'PUBLISHED', 'This job is published, and its files with it.');
  throw error;
}
