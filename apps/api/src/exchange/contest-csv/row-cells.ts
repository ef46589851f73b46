import { beginningOf } from '@bidwell/domain/text-limit';
import { minorDigits } from '@bidwell/domain/money';
import type { FileRow, FileTable } from '../contest-files/file-table.js';
import { readDay, readPrice, tidy, type DateFormat } from './contest-cells.js';
import type { ColumnChoice, ImportColumn } from './import-mapping.js';
import type { RowProblems } from './import-problem.js';

/** How to read a table of contests. */
export interface ReadingRules {
  columns: readonly ColumnChoice[];
  dateFormat: DateFormat;
  /** The currency of prices of whose row nothing else says one. */
  currency: string;
  /** The day of the import, `YYYY-MM-DD`: no contest was decided after it. */
  today: string;
}

/** The cells of one row by what their column means. What cannot be read is said once, in words. */
export class RowCells {
  /** False once something was found without which the contest cannot be taken in. */
  isReadable = true;
  private readonly places: ReadonlyMap<ImportColumn, number>;

  constructor(
    private readonly record: FileRow,
    private readonly table: Pick<FileTable, 'headers' | 'isTyped'>,
    private readonly rules: ReadingRules,
    private readonly problems: RowProblems,
  ) {
    this.places = placesOf(rules.columns);
  }

  get row(): number {
    return this.record.row;
  }

  checkWidth(): void {
    const { headers } = this.table;
    const extra = this.record.cells.slice(headers.length).some((cell) => cell.trim() !== '');
    if (!extra && this.record.cells.length >= headers.length) return;
    this.fail(
      null,
      `The row has ${this.record.cells.length} cells where the header has ${headers.length}. Add or remove separators.`,
    );
  }

  has(column: ImportColumn): boolean {
    return this.places.has(column);
  }

  text(column: ImportColumn): string {
    return this.record.cells[this.places.get(column) ?? -1] ?? '';
  }

  /** A name that must be there and must fit. */
  name(column: ImportColumn, limit: number, whenEmpty: string): string {
    const name = tidy(this.text(column));
    if (name === '') this.fail(column, whenEmpty);
    if (name.length > limit) this.fail(column, `This has ${name.length} characters; at most ${limit} fit.`);
    return name;
  }

  /** A text that may be long or missing. */
  cut(column: ImportColumn, limit: number): string {
    const text = tidy(this.text(column));
    if (text.length > limit) this.note(column, `The text has ${text.length} characters and is cut to ${limit}.`);
    return beginningOf(text, limit);
  }

  /** A day that may be missing; one that cannot be read stays unknown, with a note. */
  dayIfKnown(column: ImportColumn): string | null {
    const text = this.text(column).trim();
    const day = readDay(text, this.rules.dateFormat);
    if (text !== '' && day === null)
      this.note(column, `${quoted(text)} is no day written as ${this.rules.dateFormat}. It stays unknown.`);
    return day;
  }

  money(column: ImportColumn, currency: string, whenEmpty: string | null): number | null {
    const text = this.text(column).trim();
    if (text === '') {
      if (whenEmpty !== null && this.has(column)) this.note(column, whenEmpty);
      return null;
    }
    const digits = minorDigits(currency);
    const amount = readPrice(this.table.isTyped ? rounded(text, digits) : text, digits);
    if (amount === null) this.note(column, `${quoted(text)} cannot be read as an amount of money. It stays unknown.`);
    return amount;
  }

  /** A number above zero that may be missing. */
  numberIfKnown(column: ImportColumn, most: number, what: string): number | null {
    const text = this.text(column).trim().replace(',', '.');
    if (text === '') return null;
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
    if (number > 0 && number <= most) return number;
    this.note(column, `${quoted(text)} is no ${what}. It stays unknown.`);
    return null;
  }

  note(column: ImportColumn, message: string): void {
    this.problems.note(this.row, this.headerOf(column), message);
  }

  fail(column: ImportColumn | null, message: string): void {
    this.isReadable = false;
    this.problems.error(this.row, this.headerOf(column), message);
  }

  private headerOf(column: ImportColumn | null): string | null {
    return column === null ? null : (this.table.headers[this.places.get(column) ?? -1] ?? null);
  }
}

const known = new WeakMap<readonly ColumnChoice[], ReadonlyMap<ImportColumn, number>>();

/** The same for each row of a file, so it is made once. */
function placesOf(columns: readonly ColumnChoice[]): ReadonlyMap<ImportColumn, number> {
  const places = known.get(columns) ?? new Map(columns.map(({ column }, index) => [column, index]));
  known.set(columns, places);
  return places;
}

/** A number that was reckoned may have more decimals than its currency. */
function rounded(text: string, digits: number): string {
  return /^\d+\.\d+$/.test(text) ? Number(text).toFixed(digits) : text;
}

/** A cell quoted in a message: enough to find it, never a page of it. */
export function quoted(text: string): string {
  return `"${text.length > 40 ? `${beginningOf(text, 40)}…` : text}"`;
}
