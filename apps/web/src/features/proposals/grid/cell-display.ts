import { minorDigits } from '@bidwell/domain/money';
import { LOCALE } from '../../../ui/numbers';
import { draftAmount, type GridTerms, readText } from './cell-text';
import type { GridColumn } from './grid-columns';
import type { DraftLine } from './grid-line';

const QUANTITY = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 3 });

/** What stands in a cell while nobody writes in it. Figures have their thousands parted; the head says the currency. */
export function cellDisplay(line: DraftLine, column: GridColumn, terms: GridTerms): string {
  const unread = line.unread[column];
  if (unread !== undefined && unread.text !== '') return unread.text;
  if (column === 'quantity') return line.quantity === null ? '' : QUANTITY.format(line.quantity);
  if (column === 'amount') return figure(draftAmount(line), terms.currency);
  if (column === 'unitPrice') return line.answer === 'priced' ? figure(line.unitPrice, terms.currency) : '–';
  return readText(line, column, terms);
}

const formats = new Map<string, { format: Intl.NumberFormat; unit: number }>();

/** Formats are costly to make and a pasted sheet draws hundreds of cells: one for each currency is kept. */
function figure(amount: number | null, currency: string): string {
  if (amount === null) return '';
  const known = formats.get(currency) ?? newFormat(currency);
  formats.set(currency, known);
  return known.format.format(amount / known.unit);
}

function newFormat(currency: string) {
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return { format, unit: 10 ** digits };
}
