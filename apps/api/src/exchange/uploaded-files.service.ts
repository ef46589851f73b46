import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { readText } from './contest-csv/csv-text.js';
import { type CsvTable, readTable } from './contest-csv/csv-table.js';
import { suggestDatasetName, suggestDateFormat, suggestMapping } from './contest-csv/import-mapping.js';
import type { UploadedFile } from './uploaded-file.entity.js';

const SHOWN_ROWS = 5;

/** A file read as a table, with a remark when its encoding had to be guessed. */
export interface ReadFile {
  table: CsvTable;
  note: string | null;
}

/** Files between upload and import. Each is its uploader's alone: to anybody else it does not exist. */
@Injectable()
export class UploadedFiles {
  constructor(private readonly database: Database) {}

  /** Keeps a file that can be read as a table and gives its id; refuses any other in words. Old files go. */
  async keep(personId: string, fileName: string, content: Buffer): Promise<string> {
    await readTable(readText(content).text);
    await this.database.rows(`delete from uploaded_file where uploaded_at < clock_timestamp() - interval '1 day'`);
    const row = await this.database.row<{ id: string }>(
      'insert into uploaded_file (person_id, file_name, content) values ($1, $2, $3) returning id',
      [personId, plainName(fileName), content],
    );
    return row?.id ?? '';
  }

  /** The file's table; null when it is gone or somebody else's. */
  async read(id: string, personId: string): Promise<ReadFile | null> {
    const row = await this.database.row<{ content: Buffer }>(
      'select content from uploaded_file where id = $1 and person_id = $2',
      [id, personId],
    );
    if (row === null) return null;
    const { text, note } = readText(row.content);
    return { table: await readTable(text), note };
  }

  /** What there is to know of a file before its columns are chosen; null when it is gone or somebody else's. */
  async look(id: string, personId: string): Promise<Partial<UploadedFile> | null> {
    const file = await this.database.row<{ fileName: string }>(
      'select file_name as "fileName" from uploaded_file where id = $1 and person_id = $2',
      [id, personId],
    );
    const read = file === null ? null : await this.read(id, personId);
    if (file === null || read === null) return null;
    const { headers, records } = read.table;
    const suggestedMapping = suggestMapping(headers);
    return {
      id,
      fileName: file.fileName,
      rowCount: records.length,
      headers,
      firstRows: records.slice(0, SHOWN_ROWS).map((record) => headers.map((_, index) => record.cells[index] ?? '')),
      suggestedMapping,
      suggestedDateFormat: suggestDateFormat(read.table, suggestedMapping),
      suggestedDatasetName: suggestDatasetName(file.fileName),
    };
  }
}

/** The name without folders and control characters, as a browser may send them. */
function plainName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 255) || 'contests.csv'
  );
}
