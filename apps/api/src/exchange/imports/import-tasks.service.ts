import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { checkMapping } from '../check-mapping.js';
import type { ImportMapping } from '../import.inputs.js';
import { Datasets } from './datasets.js';
import { ASK, IS_WORKED_ON, REMEMBER } from './import-task.sql.js';
import type { ImportTask } from './import-task.results.js';
import type { Found } from './look-into.js';

const FIELDS = `
  t.id, t.file_name as "fileName", t.is_dry_run as "isDryRun", t.state, t.step, t.done, t.total, t.plan,
  t.refusal || '{"problems": []}'::jsonb as refusal,
  t.upload_id as "uploadId", t.is_stopping as "isStopping", t.asked_at as "askedAt", t.ended_at as "endedAt",
  (select json_build_object('id', d.id, 'name', d.name, 'isImported', d.is_imported, 'importedAt', d.imported_at,
     'contestCount', (select coalesce(sum(m.decided), 0)::int from dataset_month m where m.dataset_id = d.id))
   from dataset d where d.id = t.dataset_id) as dataset`;

const ONE = `select ${FIELDS} from import_task t where t.id = $1 and t.person_id = $2`;

/** What came of it is read with the one import that is looked at. */
const LATEST = `
  select ${FIELDS.replace('t.plan,', 'null as plan,')} from import_task t where t.person_id = $1 and not t.is_dry_run
  order by t.asked_at desc, t.id limit 10`;

const STOP = `update import_task set is_stopping = true where id = $1 and person_id = $2 and ended_at is null`;
const STOP_WAITING = `
  update import_task set state = 'stopped', ended_at = clock_timestamp()
  where id = $1 and person_id = $2 and ended_at is null and state = 'waiting'`;

/** Imports as their asker knows them: asked for, under way, ended. To anybody else they do not exist. */
@Injectable()
export class ImportTasks {
  private readonly datasets: Datasets;

  constructor(private readonly database: Database) {
    this.datasets = new Datasets(database);
  }

  /** Asks for an import, or for a dry run of one. What it would refuse anyway is refused now. */
  async ask(uploadId: string, mapping: ImportMapping, personId: string, isDryRun: boolean): Promise<ImportTask> {
    const headers = await this.headersOf(uploadId, personId);
    if (headers === null) return notFound('The uploaded file');
    checkMapping(headers, mapping);
    await this.datasets.known(mapping);
    const json = JSON.stringify(mapping);
    const asked = await this.database.row<{ id: string }>(ASK, [personId, uploadId, isDryRun, json]);
    if (!isDryRun) await this.database.rows(REMEMBER, [headersDigest(headers), json]);
    return this.known(asked?.id ?? '', personId);
  }

  async look(id: string, personId: string): Promise<ImportTask | null> {
    return this.database.row<ImportTask>(ONE, [id, personId]);
  }

  async latest(personId: string): Promise<ImportTask[]> {
    return this.database.rows<ImportTask>(LATEST, [personId]);
  }

  /** Ends one that waits; one under way ends behind the slice in hand. What has ended stays as it is. */
  async stop(id: string, personId: string): Promise<ImportTask> {
    await this.database.rows(STOP_WAITING, [id, personId]);
    await this.database.rows(STOP, [id, personId]);
    return this.known(id, personId);
  }

  private async known(id: string, personId: string): Promise<ImportTask> {
    return (await this.look(id, personId)) ?? notFound('The import');
  }

  private async headersOf(uploadId: string, personId: string): Promise<string[] | null> {
    const row = await this.database.row<{ found: Found }>(
      'select found from uploaded_file where id = $1 and person_id = $2',
      [uploadId, personId],
    );
    return row?.found.headers ?? null;
  }
}

/** Files with the same columns in the same order are read alike. */
export function headersDigest(headers: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex');
}

/** A condition on `uploaded_file f`: nobody needs it any more. */
export const IS_OLD = `f.uploaded_at < clock_timestamp() - interval '1 day' and not ${IS_WORKED_ON}`;
