import { beginningOf } from '@bidwell/domain/text-limit';
import { refuse } from '../../platform/graphql/refusal.js';

/** The most that a spreadsheet has: rows of a sheet, characters of a cell. */
const ROW_LIMIT = 1_048_576;
const CELL_LIMIT = 32_767;

/** Of the name of a column, the beginning. */
const NAME_LIMIT = 200;

/** What no database keeps as text: the character 0, and halves of a character. */
const NO_TEXT = /[\0\p{Surrogate}]/gu;

/** A file as a table. Rows are numbered as a spreadsheet numbers them: the header is row 1. */
export interface FileTable {
  headers: string[];
  records: FileRow[];
  /** What there is to say about the file before any row is judged. */
  remarks: FileRemark[];
  /** Whether numbers came as numbers, not as text that somebody wrote: then more decimals than a currency has are rounded. */
  isTyped: boolean;
}

export interface FileRow {
  row: number;
  cells: string[];
}

export interface FileRemark {
  row: number;
  message: string;
}

/** Makes a table of rows whose first one names the columns. Refuses what is no table, in words. */
export function tableOf(rows: FileRow[], isTyped: boolean): FileTable {
  const [header, ...records] = rows;
  if (header === undefined) return refuse('EMPTY_FILE', 'The selected file is empty. Choose another one.');
  return { headers: namesOf(header.cells), records: checked(header.cells, records), remarks: [], isTyped };
}

/** Refuses, in words, a file with more rows than a spreadsheet has. */
export function refuseTooManyRows(rows: number): void {
  if (rows <= ROW_LIMIT) return;
  refuse(
    'TOO_LARGE',
    'The selected file has more than 1,048,576 rows, the most that a spreadsheet has. Split it by contests and upload the parts.',
  );
}

/** The table as it can be kept: every cell a text of a database. Refuses, in words, a cell longer than a spreadsheet has. */
export function plainTable(table: FileTable): FileTable {
  return {
    ...table,
    headers: table.headers.map(plainText),
    records: table.records.map(plainRow),
    remarks: table.remarks.map(({ row, message }) => ({ row, message: plainText(message) })),
  };
}

function plainRow({ row, cells }: FileRow): FileRow {
  const long = cells.findIndex((cell) => cell.length > CELL_LIMIT);
  if (long >= 0) {
    refuse(
      'TOO_LARGE',
      `Row ${row}, column ${long + 1} holds more than 32,767 characters, the most that a spreadsheet has in a cell. Shorten it and upload the file again.`,
    );
  }
  return { row, cells: cells.map(plainText) };
}

const plainText = (text: string) => text.replaceAll(NO_TEXT, '\uFFFD');

/** Every column gets a name of its own, so that it can be chosen. */
function namesOf(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = beginningOf(cell.trim().replaceAll(/\s+/g, ' '), NAME_LIMIT) || `Column ${index + 1}`;
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function checked(header: string[], records: FileRow[]): FileRow[] {
  if (header.length === 1) {
    refuse(
      'ONE_COLUMN',
      'Only one column was found. Separate the columns by commas, semicolons or tabs, and upload the file again.',
    );
  }
  const values = header.filter((cell) => /^[\d.,:/\- ]*\d[\d.,:/\- ]*$/.test(cell.trim()));
  if (values.length >= 2) {
    refuse(
      'NO_HEADER',
      `The first row holds values (${values.slice(0, 3).join(', ')}), not column names. Add a row with the names of the columns on top.`,
    );
  }
  if (records.length === 0) refuse('NO_ROWS', 'The file has column names but no rows below them. Choose another one.');
  return records;
}
