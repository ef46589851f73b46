import { FILE_LIMITS } from '@bidwell/domain/file-kind';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Scope } from '../../platform/reading/reading.js';
import { isVisible } from '../job-visibility.sql.js';
import { LockJob } from '../lock-job.service.js';

/** A file of a brief that somebody may download. */
export interface ReadableFile {
  name: string;
  size: number;
}

const COPY = `
  with chosen as materialized (
    select id, gen_random_uuid() as copy from job_file where job_id = $1 and digest is not null),
  files as (
    insert into job_file (id, job_id, added_by, name, kind, size)
    select c.copy, $2, $3, f.name, f.kind, f.size from chosen c join job_file f on f.id = c.id order by f.begun_at, f.id)
  select id as "from", copy as "to" from chosen`;

const COPY_BLOCKS = `
  insert into job_file_block (file_id, number, content)
  select $2, number, content from job_file_block where file_id = $1 order by number`;

/** Keeps the files of a brief: while it is a draft they come and go, then they are frozen with it. */
@Injectable()
export class JobFiles {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
  ) {}

  /** Begins a file of a draft; the requester alone may. What others left unfinished for a day goes. */
  async begin(id: string, jobId: string, name: string, kind: string, size: number, viewer: Viewer): Promise<void> {
    await this.database.transaction(async () => {
      await this.lock.forMove(jobId, 'save', viewer);
      await this.database.rows(
        `delete from job_file where digest is null and begun_at < clock_timestamp() - interval '1 day'`,
      );
      const held = await this.database.row<{ count: number }>(
        'select count(*)::int as count from job_file where job_id = $1',
        [jobId],
      );
      if ((held?.count ?? 0) >= FILE_LIMITS.perBrief) {
        refuse('TOO_MANY', `A brief takes ${FILE_LIMITS.perBrief} files. Remove one, or join some.`);
      }
      await this.database.rows(
        'insert into job_file (id, job_id, added_by, name, kind, size) values ($1, $2, $3, $4, $5, $6)',
        [id, jobId, viewer.personId, name, kind, size],
      );
    });
  }

  /** Removes a file from a draft; answers the id of its job. */
  async remove(id: string, viewer: Viewer): Promise<string> {
    return this.database.transaction(async () => {
      const row = await this.database.row<{ jobId: string }>('select job_id as "jobId" from job_file where id = $1', [
        id,
      ]);
      if (row === null) return notFound('This file');
      await this.lock.forMove(row.jobId, 'save', viewer);
      await this.database.rows('delete from job_file where id = $1', [id]);
      return row.jobId;
    });
  }

  /** A finished file of a job that the viewer sees. Null for anything else. */
  async readable(id: string, viewer: Viewer): Promise<ReadableFile | null> {
    const scope = new Scope(viewer);
    const asked = scope.param(id, 'uuid');
    return this.database.row<ReadableFile>(
      `select f.name, f.size from job_file f join job j on j.id = f.job_id
       where f.id = ${asked} and f.digest is not null and ${isVisible('j', scope)}`,
      scope.values,
    );
  }

  /** The content of a file, block by block: never more than one is in memory. */
  async *blocks(id: string): AsyncGenerator<Buffer> {
    for (let number = 0; ; number += 1) {
      const row = await this.database.row<{ content: Buffer }>(
        'select content from job_file_block where file_id = $1 and number = $2',
        [id, number],
      );
      if (row === null) return;
      yield row.content;
    }
  }

  /**
   * Copies every finished file of one job to a draft, whose answers name the copies from then on. The caller has made sure
   * that the person may read the one and write the other.
   */
  async copy(fromJobId: string, toJobId: string, personId: string): Promise<void> {
    const copied = await this.database.rows<{ from: string; to: string }>(COPY, [fromJobId, toJobId, personId]);
    for (const { from, to } of copied) {
      await this.database.rows(COPY_BLOCKS, [from, to]);
      await this.finish(to);
      // An id stands in no answer but as the name of this file.
      await this.database.rows('update job set answers = replace(answers::text, $2, $3)::jsonb where id = $1', [
        toJobId,
        from,
        to,
      ]);
    }
  }

  /** Gives a file that has arrived to its last byte its digest. */
  async finish(id: string): Promise<void> {
    await this.database.rows(
      `update job_file f set digest = (select encode(sha256(string_agg(sha256(b.content), ''::bytea order by b.number)), 'hex')
         from job_file_block b where b.file_id = f.id)
       where f.id = $1 and f.received = f.size and f.digest is null`,
      [id],
    );
  }
}
