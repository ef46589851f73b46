import { readDay } from './contest-cells.js';
import { ImportColumn } from './import-mapping.js';
import { quoted, type ReadingRules, type RowCells } from './row-cells.js';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The day of the decision: without it a contest belongs to no month. */
export function readDecisionDay(cells: RowCells, { dateFormat, today }: ReadingRules): string {
  const text = cells.text(ImportColumn.DATE).trim();
  const day = readDay(text, dateFormat);
  if (text === '') cells.fail(ImportColumn.DATE, 'Enter the day of the decision.');
  else if (day === null) cells.fail(ImportColumn.DATE, `${quoted(text)} is no day written as ${dateFormat}.`);
  else if (day > today)
    cells.fail(ImportColumn.DATE, `${day} is in the future: this contest cannot have been decided.`);
  return day ?? '';
}

/** The currency of a row's price; that of the whole file where the row says none. */
export function readCurrency(cells: RowCells, { currency }: ReadingRules): string {
  const code = cells.text(ImportColumn.CURRENCY).trim().toUpperCase();
  if (code === '') return currency;
  if (CURRENCIES.has(code)) return code;
  cells.fail(ImportColumn.CURRENCY, `${quoted(code)} is no currency. Write its three letters, such as EUR.`);
  return currency;
}

/** Whether a code is a currency in use. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}
