import type { TableRow } from '@bidwell/domain/brief-answers';
import { type BriefColumn, Inclusion } from '@bidwell/domain/question-set';
import Papa from 'papaparse';
import { parseMoney } from '../../../ui/money';
import { parseNumber } from '../../../ui/numbers';
import { pastedDay, pastedTime } from './pasted-days';

/** A cell that could not be read: nothing is guessed, a person fills it in. */
export interface UnreadCell {
  /** Counted from 1, among the pasted rows. */
  row: number;
  column: string;
  text: string;
}

export interface PastedRows {
  rows: TableRow[];
  unread: UnreadCell[];
}

/** Where a paste begins, when no row of headings says which column is what. */
interface Target {
  columns: readonly BriefColumn[];
  startAt: number;
  currency: string;
}

/** Rows of a table out of cells that a spreadsheet put on the clipboard. */
export function pastedRows(text: string, { columns, startAt, currency }: Target): PastedRows {
  const { data } = Papa.parse<string[]>(text.replace(/(\r?\n)+$/, ''), { delimiter: '\t', skipEmptyLines: 'greedy' });
  const headings = columnsNamed(data[0] ?? [], columns);
  const places = headings ?? columns.slice(startAt);
  const unread: UnreadCell[] = [];
  const rows = (headings === null ? data : data.slice(1)).map((cells, index) => {
    const read = cells.slice(0, places.length).flatMap((cell, place) => {
      const column = places[place];
      if (!column || cell.trim() === '') return [];
      const value = valueOf(cell.trim(), column, currency);
      if (value === null) unread.push({ row: index + 1, column: column.label, text: cell.trim() });
      return value === null ? [] : [[column.key, value] as const];
    });
    return Object.fromEntries(read);
  });
  return { rows, unread };
}

/** The columns that a row of headings names, or null when it is no such row. */
function columnsNamed(cells: readonly string[], columns: readonly BriefColumn[]): (BriefColumn | null)[] | null {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const named = cells.map(
    (cell) => columns.find(({ key, label }) => [plain(label), plain(key)].includes(plain(cell))) ?? null,
  );
  const found = named.filter((column) => column !== null).length;
  return found >= Math.min(2, columns.length) ? named : null;
}

function valueOf(cell: string, column: BriefColumn, currency: string): string | number | null {
  switch (column.kind) {
    case 'text':
      return cell;
    case 'number':
      return parseNumber(withoutUnit(cell, column.unit), column.decimals === 0);
    case 'money':
      return parseMoney(cell, currency);
    case 'date':
      return pastedDay(cell);
    case 'time':
      return pastedTime(cell);
    case 'choice':
      return column.options.find((option) => option.toLowerCase() === cell.toLowerCase()) ?? null;
    case 'inclusion':
      return INCLUSIONS[cell.toLowerCase()] ?? null;
  }
}

const withoutUnit = (cell: string, unit: string): string =>
  unit !== '' && cell.toLowerCase().endsWith(unit.toLowerCase()) ? cell.slice(0, -unit.length).trim() : cell;

const INCLUSIONS: Partial<Record<string, Inclusion>> = {
  in: Inclusion.IN,
  yes: Inclusion.IN,
  x: Inclusion.IN,
  out: Inclusion.OUT,
  no: Inclusion.OUT,
  optional: Inclusion.OPTIONAL,
  option: Inclusion.OPTIONAL,
};
