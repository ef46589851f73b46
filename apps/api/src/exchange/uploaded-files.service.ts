import { beginningOf } from '@bidwell/domain/text-limit';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { SideKind } from '../awards/contests/contest-bidder.entity.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { ImportColumn, suggestDatasetName } from './contest-csv/import-mapping.js';
import type { ImportMapping } from './import.inputs.js';
import { FORGET_OLD, REMEMBERED } from './imports/import-task.sql.js';
import { headersDigest, IS_OLD } from './imports/import-tasks.service.js';
import { ImportProcess, ProcessEnded } from './imports/import-process.js';
import type { Found } from './imports/look-into.js';
import type { UploadedFile } from './uploaded-file.entity.js';

/** Files between upload and import. Each is its uploader's alone: to anybody else it does not exist. */
@Injectable()
export class UploadedFiles implements OnApplicationShutdown {
  private readonly reader = new ImportProcess();

  constructor(private readonly database: Database) {}

  onApplicationShutdown(): Promise<void> {
    return this.reader.end();
  }

  /** Keeps a file that can be read as contests and gives its id; refuses any other in words. Old files go. */
  async keep(personId: string, fileName: string, content: Buffer): Promise<string> {
    const found = await this.lookInto(content);
    await this.database.rows(`delete from uploaded_file f where ${IS_OLD}`);
    await this.database.rows(FORGET_OLD);
    const row = await this.database.row<{ id: string }>(
      'insert into uploaded_file (person_id, file_name, content, found) values ($1, $2, $3, $4) returning id',
      [personId, plainName(fileName), content, JSON.stringify(found)],
    );
    return row?.id ?? '';
  }

  /** What there is to know of a file before its columns are chosen; null when it is gone or somebody else's. */
  async look(id: string, personId: string): Promise<Partial<UploadedFile> | null> {
    const file = await this.database.row<{ fileName: string; found: Found }>(
      'select file_name as "fileName", found from uploaded_file where id = $1 and person_id = $2',
      [id, personId],
    );
    if (file === null) return null;
    const { fileName, found } = file;
    const remembered = await this.database.row<{ mapping: ImportMapping }>(REMEMBERED, [headersDigest(found.headers)]);
    return { id, fileName, ...found, ...suggestions(fileName, found, remembered?.mapping ?? null) };
  }

  private async lookInto(content: Buffer): Promise<Found | null> {
    try {
      return await this.reader.order({ do: 'look', content });
    } catch (error) {
      if (!(error instanceof ProcessEnded) || error.wasStopped) throw error;
      return refuse(
        'TOO_HEAVY',
        'The selected file takes more memory or time than there is. Save its sheet as CSV, in parts, and upload them.',
      );
    }
  }
}

/** As a file with these columns was read the last time; else what the file itself tells. */
function suggestions(fileName: string, found: Found, last: ImportMapping | null): Partial<UploadedFile> {
  const meaning = new Map(last?.columns.map(({ header, column }) => [header, column]));
  const again = found.headers.map((header) => ({ header, column: meaning.get(header) ?? ImportColumn.IGNORE }));
  return {
    suggestedMapping: last === null ? found.suggestedMapping : again,
    suggestedDateFormat: last?.dateFormat ?? found.suggestedDateFormat,
    suggestedCurrency: found.suggestedCurrency ?? last?.currency ?? null,
    suggestedDefaultKind: last?.defaultKind ?? SideKind.EXTERNAL,
    suggestedInternalBidders: last?.internalBidders ?? [],
    suggestedIsOwnPast: last?.isOwnPast ?? false,
    suggestedBidderMatches: last?.bidderMatches ?? [],
    suggestedDatasetName: last?.datasetName || suggestDatasetName(fileName),
    isRemembered: last !== null,
  };
}

/** The name without folders and control characters, as a browser may send them. */
function plainName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  return beginningOf(last.replaceAll(/\p{Cc}/gu, '').trim(), 255) || 'contests.csv';
}
