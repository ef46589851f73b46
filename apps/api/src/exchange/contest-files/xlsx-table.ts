import { readSheet } from 'read-excel-file/universal';
import { Refused, refuse } from '../../platform/graphql/refusal.js';
import { type FileRow, type FileTable, tableOf } from './file-table.js';
import { CELL_LIMIT, type WorkbookFault, workbookFault } from './workbook-size.js';

const FAULTS: Record<WorkbookFault, [code: string, words: string]> = {
  damaged: ['BROKEN_XLSX', 'This workbook is damaged. Save it again and upload that.'],
  tooLarge: [
    'TOO_LARGE',
    'This workbook unfolds to more than 400 MB. Save the sheet as CSV, in parts, and upload them.',
  ],
  tooFar: [
    'TOO_LARGE',
    'A cell of this workbook stands far outside of the list. Delete the rows below the list and the columns beside it, save, and upload that.',
  ],
  hostile: ['BROKEN_XLSX', 'This workbook holds what no spreadsheet writes. Save the sheet as CSV and upload that.'],
};

/** Reads the first sheet of a workbook. Refuses what cannot be read, in words. */
export async function readWorkbook(bytes: Buffer): Promise<FileTable> {
  const fault = await workbookFault(bytes);
  if (fault !== null) refuse(...FAULTS[fault]);
  const rows: FileRow[] = [];
  for (const [index, cells] of (await sheetOf(bytes)).entries()) {
    const texts = cells.map(textOf);
    if (texts.some((text) => text.trim() !== '')) rows.push({ row: index + 1, cells: texts });
  }
  return tableOf(rows, true);
}

async function sheetOf(bytes: Buffer): Promise<unknown[][]> {
  try {
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const sheet: unknown[][] = await readSheet(whole, { trim: false });
    if (sheet.length * (sheet[0]?.length ?? 0) > CELL_LIMIT)
      refuse('TOO_LARGE', 'The first sheet of this workbook has too many cells. Remove what is no list of contests.');
    return sheet;
  } catch (error) {
    if (error instanceof Refused) throw error;
    const where = /row (\d+), col (\d+)/.exec(error instanceof Error ? error.message : '');
    const words =
      where === null
        ? 'This workbook cannot be read.'
        : `Row ${where[1]}, column ${where[2]} of this workbook cannot be read.`;
    return refuse('BROKEN_XLSX', `${words} Save its first sheet again as XLSX or CSV and upload that.`);
  }
}

/** A cell as somebody would write it: days as `YYYY-MM-DD`, numbers with the 15 digits that a spreadsheet keeps. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return typeof cell === 'string' ? cell : '';
}
