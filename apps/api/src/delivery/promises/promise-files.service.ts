import { contentRefusal, fileKindOf, nameRefusal, plainFileName } from '@bidwell/domain/file-kind';
import type { Viewer } from '@bidwell/domain/permissions';
import { evidenceSizeRefusal, PROMISE_FILES } from '@bidwell/domain/promise-life';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { BLOCK_BYTES } from '../../platform/files/blocks.js';
import { hiddenRefusal } from '../../platform/files/hidden-content.js';
import { seenContent } from '../../platform/files/seen-content.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Scope } from '../../platform/reading/reading.js';
import { LockPromise } from './lock-promise.js';
import { mayKnowPromise } from './promise-visibility.sql.js';

const HELD = `select count(*)::int as count from promise_evidence where instance_id = $1 and kind = 'file'`;

const KEEP = `
  insert into promise_evidence (instance_id, added_by, kind, file_name, content) values ($1, $2, 'file', $3, $4)`;

/** A file that shows that something was done. */
export interface EvidenceFile {
  name: string;
  content: Buffer;
}

/** Files that show that a promise was kept: brought by who promised, read by whoever may know the promise. */
@Injectable()
export class PromiseFiles {
  constructor(
    private readonly database: Database,
    private readonly lock: LockPromise,
  ) {}

  /** Keeps a file of a promise that is not settled, or refuses it in words. */
  async keep(promiseId: string, path: string, content: Buffer, viewer: Viewer): Promise<void> {
    const name = plainFileName(path);
    const why = await refusalOf(name, content);
    await this.database.transaction(async () => {
      await this.lock.forMove(promiseId, 'addEvidence', viewer);
      if (why !== null) refuse('FILE_NOT_TAKEN', why, { field: 'file' });
      const held = await this.database.row<{ count: number }>(HELD, [promiseId]);
      if ((held?.count ?? 0) >= PROMISE_FILES.perPromise)
        refuse('TOO_MANY', `A promise takes ${PROMISE_FILES.perPromise} files. Paste a link to the rest.`, {
          field: 'file',
        });
      await this.database.rows(KEEP, [promiseId, viewer.personId, name, content]);
    });
  }

  /** Null for what is not there and for what the viewer may not know. */
  readable(id: string, viewer: Viewer): Promise<EvidenceFile | null> {
    const scope = new Scope(viewer);
    const asked = scope.param(id, 'uuid');
    return this.database.row<EvidenceFile>(
      `select e.file_name as name, e.content from promise_evidence e
       join promise_instance i on i.id = e.instance_id join obligation o on o.id = i.obligation_id
       where e.id = ${asked} and e.kind = 'file' and ${mayKnowPromise('i', 'o', scope)}`,
      scope.values,
    );
  }
}

async function refusalOf(name: string, content: Buffer): Promise<string | null> {
  const why = nameRefusal(name) ?? evidenceSizeRefusal(name, content.length);
  const kind = fileKindOf(name);
  if (why !== null || kind === null) return why;
  return contentRefusal(kind, await seenContent(content.subarray(0, BLOCK_BYTES))) ?? hiddenRefusal(content);
}
