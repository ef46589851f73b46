import { bidderKey, readDay, readPrice, readSide, readWinnerMark, tidy, type DateFormat } from './contest-cells.js';
import type { CsvRecord, CsvTable } from './csv-table.js';
import { ImportColumn, type ColumnChoice } from './import-mapping.js';
import type { RowProblems } from './import-problem.js';

/** How to read a table of contests. */
export interface ReadingRules {
  columns: readonly ColumnChoice[];
  dateFormat: DateFormat;
  /** Decimals of the currency. */
  digits: number;
  /** The day of the import, `YYYY-MM-DD`: no contest was decided after it. */
  today: string;
}

/** One row of the file: one bid. `isReadable` is false when an error was reported; then its contest is left out. */
export interface BidRow {
  row: number;
  ref: string;
  day: string;
  title: string;
  details: string;
  bidder: string;
  bidderName: string;
  price: number | null;
  isWinner: boolean;
  ceiling: number | null;
  kind: 'internal' | 'external' | null;
  isReadable: boolean;
}

const LIMITS = { ref: 200, bidder: 200, title: 500, details: 4000 };

/** Reads each row by itself and says what is wrong with it. Rows without a contest belong nowhere and are reported only. */
export function readBidRows(table: CsvTable, rules: ReadingRules, problems: RowProblems): BidRow[] {
  const rows = table.records.map((record) => new RowReader(record, table.headers, rules, problems).read());
  return rows.filter((row) => row.ref !== '');
}

class RowReader {
  private isReadable = true;

  constructor(
    private readonly record: CsvRecord,
    private readonly headers: readonly string[],
    private readonly rules: ReadingRules,
    private readonly problems: RowProblems,
  ) {}

  read(): BidRow {
    this.checkWidth();
    const bidderName = this.name(ImportColumn.BIDDER, LIMITS.bidder, 'Enter who bid.');
    const ref = this.name(
      ImportColumn.CONTEST_REF,
      LIMITS.ref,
      'Enter which contest this bid belongs to. Without it the row cannot be counted.',
    );
    return {
      row: this.record.row,
      ref,
      day: this.day(),
      title: this.cut(ImportColumn.TITLE, LIMITS.title),
      details: this.cut(ImportColumn.DETAILS, LIMITS.details),
      bidder: bidderKey(bidderName),
      bidderName,
      price: this.money(ImportColumn.PRICE, 'The bid has no price. It counts as a bid; its price stays unknown.'),
      isWinner: this.winner(),
      ceiling: this.money(ImportColumn.CEILING, null),
      kind: this.kind(),
      isReadable: this.isReadable,
    };
  }

  private checkWidth(): void {
    const extra = this.record.cells.slice(this.headers.length).some((cell) => cell.trim() !== '');
    if (!extra && this.record.cells.length >= this.headers.length) return;
    this.fail(
      null,
      `The row has ${this.record.cells.length} cells where the header has ${this.headers.length}. Add or remove separators.`,
    );
  }

  private name(column: ImportColumn, limit: number, whenEmpty: string): string {
    const name = tidy(this.cell(column));
    if (name === '') this.fail(column, whenEmpty);
    if (name.length > limit) this.fail(column, `This has ${name.length} characters; at most ${limit} fit.`);
    return name;
  }

  private day(): string {
    const text = this.cell(ImportColumn.DATE).trim();
    const day = readDay(text, this.rules.dateFormat);
    if (text === '') this.fail(ImportColumn.DATE, 'Enter the day of the decision.');
    else if (day === null)
      this.fail(ImportColumn.DATE, `"${short(text)}" is no day written as ${this.rules.dateFormat}.`);
    else if (day > this.rules.today)
      this.fail(ImportColumn.DATE, `${day} is in the future: this contest cannot have been decided.`);
    return day ?? '';
  }

  private money(column: ImportColumn, whenEmpty: string | null): number | null {
    const text = this.cell(column).trim();
    if (text === '') {
      if (whenEmpty !== null && this.indexOf(column) >= 0) this.note(column, whenEmpty);
      return null;
    }
    const amount = readPrice(text, this.rules.digits);
    if (amount === null) this.note(column, `"${short(text)}" cannot be read as an amount of money. It stays unknown.`);
    return amount;
  }

  private winner(): boolean {
    const text = this.cell(ImportColumn.WINNER);
    const mark = readWinnerMark(text);
    if (mark === null)
      this.fail(ImportColumn.WINNER, `"${short(text)}" says neither won nor lost. Write 1 or 0, or yes or no.`);
    return mark === true;
  }

  private kind(): 'internal' | 'external' | null {
    const text = this.cell(ImportColumn.KIND);
    if (text.trim() === '') return null;
    const kind = readSide(text);
    if (kind === null)
      this.fail(ImportColumn.KIND, `"${short(text)}" is no kind of bidder. Write internal or external.`);
    return kind;
  }

  private cut(column: ImportColumn, limit: number): string {
    const text = tidy(this.cell(column));
    if (text.length > limit) this.note(column, `The text has ${text.length} characters and is cut to ${limit}.`);
    return text.slice(0, limit);
  }

  private cell(column: ImportColumn): string {
    return this.record.cells[this.indexOf(column)] ?? '';
  }

  private indexOf(column: ImportColumn): number {
    return this.rules.columns.findIndex((choice) => choice.column === column);
  }

  private headerOf(column: ImportColumn | null): string | null {
    return column === null ? null : (this.headers[this.indexOf(column)] ?? null);
  }

  private note(column: ImportColumn, message: string): void {
    this.problems.note(this.record.row, this.headerOf(column), message);
  }

  private fail(column: ImportColumn | null, message: string): void {
    this.isReadable = false;
    this.problems.error(this.record.row, this.headerOf(column), message);
  }
}

/** A cell quoted in a message: enough to find it, never a page of it. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
