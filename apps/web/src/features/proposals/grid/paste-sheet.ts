import { CONTENT_LIMITS } from '@bidwell/domain/content-problems';
import { type DecimalMark, decimalMarkIn, readNumber } from '@bidwell/domain/written-number';
import type { GridTerms } from './cell-text';
import type { GridColumn } from './grid-columns';
import { type DraftLine, likeText } from './grid-line';
import type { Sheet } from './sheet';
import { written } from './write-cell';

/** What a paste made of the lines, and what has to be said of it. */
export interface Pasted {
  lines: readonly DraftLine[];
  /** Lines that were written into, and lines that came along. */
  filled: number;
  added: number;
  /** Titles of rows that only sum up others. */
  leftOut: readonly string[];
  /** Cells that need a look, and that did not before. */
  unread: number;
  /** The decimal mark that the sheet proves to use. Null when it proves none. */
  mark: DecimalMark | null;
}

interface Pasting {
  sheet: Sheet;
  columns: readonly (GridColumn | null)[];
  terms: GridTerms;
  /** How the reader's own people write numbers: counts where the sheet proves nothing. */
  localMark: DecimalMark;
  newLine: () => DraftLine;
}

/**
 * Puts a sheet into the lines. Where it names its rows and most of them are found, each goes to the line of its name,
 * wherever that stands; else row after row from `from` on. What is more than there are lines becomes lines of one's own.
 * Null when that would be more lines than a proposal may have.
 */
export function pasted(lines: readonly DraftLine[], from: number, pasting: Pasting): Pasted | null {
  const { sheet, columns, terms } = pasting;
  const mark = decimalMarkIn(numericCells(pasting));
  const rows = sheet.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const isSum = (row: readonly string[]) => isSummary(row, columns);
  const leftOut = rows.filter(isSum).map((row) => row[columns.indexOf('title')] ?? '');
  const placed = placesFor(
    rows.filter((row) => !isSum(row)),
    lines,
    from,
    columns,
  );
  const next = [...lines];
  for (const { row, place } of placed) {
    const at = place ?? next.length;
    next[at] = writtenRow(next[at] ?? pasting.newLine(), row, columns, terms, markFor(pasting, mark));
  }
  if (next.length > Math.max(CONTENT_LIMITS.lines, lines.length)) return null;
  const added = next.length - lines.length;
  const unread = unreadIn(next) - unreadIn(lines);
  return { lines: next, filled: placed.length - added, added, leftOut, unread: Math.max(0, unread), mark };
}

/** What the sheet itself proves, else what is usual where its reader is; nothing where the sheet contradicts itself. */
function markFor(pasting: Pasting, proven: DecimalMark | null): DecimalMark | null {
  if (proven !== null) return proven;
  const isContradictory = numericCells(pasting).some((cell) => {
    const read = readNumber(cell, null);
    return read.kind === 'number' && read.proves !== null;
  });
  return isContradictory ? null : pasting.localMark;
}

const FIGURES: readonly (GridColumn | null)[] = ['quantity', 'unitPrice', 'taxRate', 'amount'];

function numericCells({ sheet, columns }: Pasting): string[] {
  return sheet.rows.flatMap((row) => row.filter((_cell, index) => FIGURES.includes(columns[index] ?? null)));
}

/** "Total", "Subtotal": the sum of other rows, which the page reckons itself. */
function isSummary(row: readonly string[], columns: readonly (GridColumn | null)[]): boolean {
  const title = likeText(row[columns.indexOf('title')] ?? '');
  const hasPrice = (row[columns.indexOf('unitPrice')] ?? '').trim() !== '';
  return !hasPrice && /^(grand |sub ?|net )?(total|sum)\b|^(zwischen|gesamt)?summe\b|^gesamt\b/.test(title);
}

interface Placed {
  row: readonly string[];
  /** Null: a line of its own. */
  place: number | null;
}

function placesFor(
  rows: readonly (readonly string[])[],
  lines: readonly DraftLine[],
  from: number,
  columns: readonly (GridColumn | null)[],
): Placed[] {
  const byName = placesByName(rows, lines, columns.indexOf('title'));
  const found = byName.filter(({ place }) => place !== null).length;
  if (found * 2 >= rows.length && found > 0) return byName;
  return rows.map((row, index) => ({ row, place: from + index < lines.length ? from + index : null }));
}

/** Each row at the line of its name; of lines with the same name, one after the other. */
function placesByName(rows: readonly (readonly string[])[], lines: readonly DraftLine[], titleAt: number): Placed[] {
  const places = new Map<string, number[]>();
  lines.forEach(({ title }, place) => {
    const name = likeText(title);
    if (name !== '') places.set(name, [...(places.get(name) ?? []), place]);
  });
  return rows.map((row) => {
    const place = titleAt < 0 ? undefined : places.get(likeText(row[titleAt] ?? ''))?.shift();
    return { row, place: place ?? null };
  });
}

/** Everything else first, so that an amount is compared with what quantity and price make. */
function writtenRow(
  line: DraftLine,
  row: readonly string[],
  columns: readonly (GridColumn | null)[],
  terms: GridTerms,
  mark: DecimalMark | null,
): DraftLine {
  const cells = columns.map((column, index) => ({ column, text: row[index] ?? '' }));
  const last = (column: GridColumn | null) => Number(column === 'amount');
  return cells
    .filter(({ column }, index) => column !== null && index < row.length)
    .toSorted((one, other) => order(one.column) - order(other.column) || last(one.column) - last(other.column))
    .reduce((next, { column, text }) => {
      // A sheet that answers in the price cell leaves the answer's own cell empty: that is no second answer.
      if (column === null || (column === 'answer' && text.trim() === '')) return next;
      return written(next, column, text, terms, mark);
    }, line);
}

/** A basis settles the quantity, a price makes an answer, and a note is a reason once the answer is known. */
function order(column: GridColumn | null): number {
  const early: readonly (GridColumn | null)[] = ['basis', 'quantity', 'unitPrice', 'answer'];
  const place = early.indexOf(column);
  return place === -1 ? early.length : place;
}

function unreadIn(lines: readonly DraftLine[]): number {
  return lines.reduce((count, { unread }) => count + Object.keys(unread).length, 0);
}
