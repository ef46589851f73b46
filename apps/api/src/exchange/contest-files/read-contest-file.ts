import { refuse } from '../../platform/graphql/refusal.js';
import { readText } from '../contest-csv/csv-text.js';
import { readTable } from '../contest-csv/csv-table.js';
import { type FileTable, plainTable } from './file-table.js';
import { readReleases } from './ocds/read-releases.js';
import { readWorkbook } from './xlsx-table.js';

const WORKBOOK = '504b0304';
const OLD_WORKBOOK = 'd0cf11e0';

/** Reads a file of past contests as a table, whatever it is: its first bytes say it, not its name. Refuses any other in words. */
export async function readContestFile(bytes: Buffer): Promise<FileTable> {
  if (bytes.length === 0) refuse('EMPTY_FILE', 'The selected file is empty. Choose another one.');
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === WORKBOOK) return plainTable(await readWorkbook(bytes));
  if (start === OLD_WORKBOOK)
    refuse('OLD_WORKBOOK', 'This is a workbook of the old kind (XLS). Save it as XLSX or CSV and upload that.');
  const { text, note } = readText(bytes);
  const table = /^\s*[{[]/.test(text) ? readReleases(text) : await readTable(text);
  if (note !== null) table.remarks.unshift({ row: 1, message: note });
  return plainTable(table);
}
