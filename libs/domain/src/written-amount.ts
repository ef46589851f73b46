/**
 * Prices, quantities and tax rates as they are typed or pasted, each with the words for what cannot be taken. A sign of
 * another currency is never read as if it were the job's.
 */
import { MAX_AMOUNT, minorDigits, QUANTITY_DECIMALS } from './money.js';
import { type DecimalMark, readNumber, type ReadNumber, type WrittenNumber } from './written-number.js';

/** What became of a written text. */
export type Taken =
  | { kind: 'empty' }
  | { kind: 'value'; value: number }
  /** Why it cannot be taken, in words; `readings` are the plain numbers that it may mean. */
  | { kind: 'refused'; why: string; readings: readonly string[] };

/** Reads a price into the smallest unit of the job's currency. */
export function readAmount(text: string, currency: string, mark: DecimalMark | null): Taken {
  const digits = minorDigits(currency);
  // With more decimals than the currency has, even a known mark leaves it open what was meant.
  const isDoubtful = mark !== null && needsMoreDecimals(readNumber(text, mark), digits);
  const taking = taken(text, isDoubtful ? null : mark, 'Write the amount like 1,234.50.', (read) => {
    if (read.isPercent) return `“${text.trim()}” is a share, not an amount. Enter the amount.`;
    if (read.unit !== '' && !isOfCurrency(read.unit, currency)) return currencyWords(text, read.unit, currency);
    if (read.digits.startsWith('-')) return `“${text.trim()}” means ${read.digits}. Enter a price of 0 or more.`;
    const amount = scaled(read.digits, digits);
    if (amount === null) return `${currency} has ${decimals(digits)}. Round “${text.trim()}”.`;
    return amount <= MAX_AMOUNT ? amount : 'This price is too large. Check it.';
  });
  if (taking.kind !== 'refused') return taking;
  return { ...taking, readings: taking.readings.filter((reading) => scaled(reading, digits) !== null) };
}

function needsMoreDecimals(read: WrittenNumber, digits: number): boolean {
  return read.kind === 'number' && scaled(read.digits, digits) === null;
}

/** Reads how many of something there are. */
export function readQuantity(text: string, mark: DecimalMark | null): Taken {
  return taken(text, mark, 'Write the quantity like 12 or 2.5.', (read) => {
    if (read.isPercent || read.unit !== '') return `“${text.trim()}” holds more than a number. Enter the number alone.`;
    const thousandths = scaled(read.digits, QUANTITY_DECIMALS);
    if (thousandths === null) return 'Enter a quantity with at most 3 decimals.';
    return thousandths > 0 ? thousandths / 1000 : 'Enter a quantity above 0.';
  });
}

/** Reads a tax rate into hundredths of a percent: "12%" and "12" are 1200. */
export function readRate(text: string, mark: DecimalMark | null): Taken {
  const read = readNumber(text, mark);
  if (read.kind === 'number' && !read.isPercent && /^0\.\d/.test(read.digits)) {
    const asShare = Number((Number(read.digits) * 100).toFixed(4));
    const why = `“${text.trim()}” can mean ${read.digits}% or ${asShare}%. Write it with its %.`;
    return { kind: 'refused', why, readings: [`${read.digits}%`, `${asShare}%`] };
  }
  return taken(text, mark, 'Write the tax rate like 20%.', (number) => {
    if (number.unit !== '') return `“${text.trim()}” is not a rate. Write it like 20%.`;
    const hundredths = scaled(number.digits, 2);
    if (hundredths === null) return 'Enter a tax rate with at most 2 decimals.';
    return hundredths >= 0 && hundredths <= 10_000 ? hundredths : 'Enter a tax rate from 0% to 100%.';
  });
}

function taken(
  text: string,
  mark: DecimalMark | null,
  otherwise: string,
  use: (read: ReadNumber) => number | string,
): Taken {
  const read = readNumber(text, mark);
  if (read.kind === 'empty') return read;
  if (read.kind === 'notANumber') {
    return { kind: 'refused', why: `“${text.trim()}” cannot be read. ${otherwise}`, readings: [] };
  }
  if (read.kind === 'ambiguous') {
    const [large, small] = read.readings;
    const why = `“${text.trim()}” can mean ${large} or ${small}. Write which one.`;
    return { kind: 'refused', why, readings: read.readings };
  }
  const value = use(read);
  return typeof value === 'number' ? { kind: 'value', value } : { kind: 'refused', why: value, readings: [] };
}

/** Plain digits as a whole number of the smallest unit. Null when there are more decimals than that. */
function scaled(digits: string, decimalPlaces: number): number | null {
  const [whole = '', fraction = ''] = digits.split('.');
  return fraction.length > decimalPlaces ? null : Number(whole + fraction.padEnd(decimalPlaces, '0'));
}

/** Whether a sign or word names this currency: "$" names every dollar, "£" pounds, "EUR" euros. */
function isOfCurrency(unit: string, currency: string): boolean {
  const bare = unit.replaceAll(/[\s.]/g, '').toLowerCase();
  const names = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) => {
    const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay }).formatToParts(0);
    return parts.filter(({ type }) => type === 'currency').map(({ value }) => value.toLowerCase());
  });
  const known = [currency.toLowerCase(), ...names];
  return known.includes(bare) || known.some((name) => bare === `${name}${currency.toLowerCase()}`);
}

function currencyWords(text: string, unit: string, currency: string): string {
  const looksLikeMoney = /\p{Sc}/u.test(unit) || /^[A-Z]{3}$/.test(unit.trim());
  if (!looksLikeMoney) return `“${text.trim()}” cannot be read. Write the amount like 1,234.50.`;
  return `“${text.trim()}” is not in ${currency}. This job is priced in ${currency}: enter the amount in it.`;
}

const decimals = (digits: number) => (digits === 0 ? 'no decimals' : `${digits} decimals`);
