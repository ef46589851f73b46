import Papa from 'papaparse';
import { columnCalled, type GridColumn } from './grid-columns';

/** Cells as they come from a spreadsheet. */
export interface Sheet {
  rows: readonly (readonly string[])[];
  /** What its head row calls the columns; null for one that is none of ours. Null when it has no head row. */
  columns: readonly (GridColumn | null)[] | null;
  /** Heads that are none of ours, in words, and so not taken. */
  unknownHeads: readonly string[];
}

/** Reads what Excel or Sheets put on the clipboard. Null when a quotation mark opens and never closes. */
export function readSheet(text: string): Sheet | null {
  const cells = cellsIn(text);
  if (cells === null) return null;
  const [head = [], ...rest] = cells;
  const columns = headIn(head, rest);
  if (columns === null) return { rows: cells, columns: null, unknownHeads: [] };
  const unknownHeads = head.filter((cell, index) => columns[index] === null && cell.trim() !== '');
  return { rows: rest, columns, unknownHeads };
}

/** Whether a text is more than what fits into one cell. */
export function isSeveralCells(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/(\r?\n)+$/, ''));
}

/** A text that spreadsheets read back into the same cells: with quotes around what has tabs, quotes or several lines. */
export function sheetText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

// Spreadsheets put a zero byte or a bell into nobody's price, and the server keeps none.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff]/g;

function cellsIn(text: string): string[][] | null {
  const whole = text.replaceAll(CONTROLS, '').replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '');
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter: '\t', newline: '\n' });
  if (errors.every(({ type }) => type !== 'Quotes')) return data;
  // A cell that only begins with a quotation mark, such as: "Deluxe" room. Taken as it is when the rows come out even.
  const plain = whole.split('\n').map((row) => row.split('\t'));
  return plain.every((row) => row.length === plain[0]?.length) ? plain : null;
}

/** The head row is the first one, if it names our columns, holds no figure and stands above something. */
function headIn(first: readonly string[], rest: readonly unknown[]): (GridColumn | null)[] | null {
  if (rest.length === 0 || first.some((cell) => /^\W*\d/.test(cell.trim()))) return null;
  const found = new Set<GridColumn>();
  const columns = first.map((cell) => {
    const column = columnCalled(cell);
    if (column === null || found.has(column)) return null;
    found.add(column);
    return column;
  });
  const filled = first.filter((cell) => cell.trim() !== '').length;
  return found.size >= Math.min(2, filled) && found.size * 2 >= filled && found.size > 0 ? columns : null;
}
