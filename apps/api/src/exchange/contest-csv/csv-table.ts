import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { refuse } from '../../platform/graphql/refusal.js';
import { type FileRow, type FileTable, refuseTooManyRows, tableOf } from '../contest-files/file-table.js';

const DELIMITERS = [',', ';', '\t', '|'];
const CHUNK = 1 << 16;

/** Reads a CSV text: separated by commas, semicolons, tabs or bars, quoted or not. Refuses what is no table, in words. */
export async function readTable(text: string): Promise<FileTable> {
  const records: FileRow[] = [];
  let row = 0;
  try {
    const parser = Readable.from(chunksOf(text)).pipe(
      parse({ delimiter: delimiterOf(text), relax_column_count: true }),
    );
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      refuseTooManyRows(row);
      if (cells.some((cell) => cell.trim() !== '')) records.push({ row, cells });
    }
  } catch (error) {
    refuse('BROKEN_CSV', brokenWords(error, row + 1));
  }
  return tableOf(records, false);
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
