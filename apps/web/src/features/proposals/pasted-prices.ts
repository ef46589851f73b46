import { parseMoney } from '../../ui/money';

/** Prices from a spreadsheet, one for each row; null where a row holds no amount that can be read without guessing. */
export function pastedPrices(text: string, currency: string): (number | null)[] {
  const rows = text.replace(/(\r?\n)+$/, '').split(/\r?\n/);
  return rows.map((row) => {
    const amounts = row.split('\t').map((cell) => parseMoney(cell, currency));
    return amounts.findLast((amount) => amount !== null && amount >= 0) ?? null;
  });
}

/** Whether a pasted text is more than one amount for one field. */
export function isSeveralCells(text: string): boolean {
  return /[\t\n]/.test(text.trim());
}
