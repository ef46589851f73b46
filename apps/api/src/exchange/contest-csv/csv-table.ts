import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { refuse } from '../../platform/graphql/refusal.js';

/** A table as it stands in the file. Rows are numbered as a spreadsheet numbers them: the header is row 1. */
export interface CsvTable {
  headers: string[];
  records: CsvRecord[];
}

export interface CsvRecord {
  row: number;
  cells: string[];
}

const DELIMITERS = [',', ';', '\t', '|'];
const CHUNK = 1 << 16;

/** Reads a CSV text: separated by commas, semicolons, tabs or bars, quoted or not. Refuses what is no table, in words. */
export async function readTable(text: string): Promise<CsvTable> {
  const records: CsvRecord[] = [];
  let row = 0;
  try {
    const parser = Readable.from(chunksOf(text)).pipe(
      parse({ delimiter: delimiterOf(text), relax_column_count: true }),
    );
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (cells.some((cell) => cell.trim() !== '')) records.push({ row, cells });
    }
  } catch (error) {
    refuse('BROKEN_CSV', brokenWords(error, row + 1));
  }
  const header = records.shift();
  if (header === undefined) return refuse('EMPTY_FILE', 'The selected file is empty. Choose another one.');
  return { headers: namesOf(header.cells), records: checked(header.cells, records) };
}

/** Hands the text over in pieces and lets other requests in between. */
async function* chunksOf(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += CHUNK) {
    yield text.slice(from, from + CHUNK);
    await setImmediate();
  }
}

/** The separator that occurs most in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const first = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** Every column gets a name of its own, so that it can be chosen. */
function namesOf(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim().replaceAll(/\s+/g, ' ') || `Column ${index + 1}`;
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function checked(header: string[], records: CsvRecord[]): CsvRecord[] {
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

function brokenWords(error: unknown, row: number): string {
  if (!(error instanceof CsvError)) throw error;
  const where = `Row ${rowOf(error, row)} cannot be read`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return `${where}: a quotation mark opens there and never closes. Close it or remove it, and upload the file again.`;
  if (error.code === 'INVALID_OPENING_QUOTE')
    return `${where}: a quotation mark stands in the middle of a cell. Write it twice and put the whole cell in quotation marks.`;
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE')
    return `${where}: text follows a closing quotation mark. Write a quotation mark inside a cell twice.`;
  return `${where} as CSV. Save the table as CSV again and upload that.`;
}

/** The parser runs ahead of us: it knows better how many records it had read when it stopped. */
function rowOf(error: CsvError, row: number): number {
  const read: unknown = Reflect.get(error, 'records');
  return typeof read === 'number' ? read + 1 : row;
}
