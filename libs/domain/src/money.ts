/**
 * Money as whole numbers of a currency's smallest unit, so that no cent is ever lost to rounding behind the scenes.
 * Two currencies are never added: that is a mistake in the program, not a choice of a person, and it stops there.
 */

/** A sum in the smallest unit of its currency: 1234 EUR is 12 euros and 34 cents. */
export interface Money {
  amount: number;
  currency: string;
}

/** No price, line or total may be larger: well inside what a number holds exactly. */
export const MAX_AMOUNT = 10_000_000_000_000;

/** Quantities have at most this many decimals. */
export const QUANTITY_DECIMALS = 3;

/** Adds sums of one currency. Throws on mixed currencies. */
export function addMoney(first: Money, ...others: readonly Money[]): Money {
  const amount = others.reduce((sum, other) => {
    if (other.currency !== first.currency) {
      throw new RangeError(`Cannot add ${other.currency} to ${first.currency}.`);
    }
    return sum + other.amount;
  }, first.amount);
  return { amount: exact(amount), currency: first.currency };
}

/** Quantity times unit price in minor units, rounded half up, without any floating error. */
export function lineAmount(quantity: number, unitPriceMinor: number): number {
  if (!hasQuantityDecimals(quantity)) throw new RangeError(`A quantity has at most 3 decimals: ${quantity}.`);
  const thousandths = BigInt(Math.round(quantity * 1000)) * BigInt(exact(unitPriceMinor));
  return exact(Number(floorDivide(thousandths + 500n, 1000n)));
}

/** A share of a sum, in hundredths of a percent, rounded half up: 1900 of 10000 is 19% of it. */
export function shareOf(amount: number, share: number): number {
  return exact(Number(floorDivide(BigInt(exact(amount)) * BigInt(exact(share)) + 5_000n, 10_000n)));
}

/** Whether a line amount exists and is one that may be asked for: 0 or more, and within the largest amount. */
export function fitsAmount(quantity: number, unitPriceMinor: number): boolean {
  if (!hasQuantityDecimals(quantity) || !Number.isSafeInteger(unitPriceMinor)) return false;
  return quantity >= 0 && unitPriceMinor >= 0 && quantity * unitPriceMinor <= MAX_AMOUNT;
}

/** Whether a quantity is a number with at most 3 decimals. */
export function hasQuantityDecimals(quantity: number): boolean {
  return Number.isFinite(quantity) && Number(quantity.toFixed(QUANTITY_DECIMALS)) === quantity;
}

/** Asking takes long enough to be felt in a sheet of prices, and the answer never changes. */
const knownDigits = new Map<string, number>();

/** How many decimals a currency shows: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const known = knownDigits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  knownDigits.set(currency, digits);
  return digits;
}

/** Whether a text has the form of a currency code, such as EUR. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

/** A sum as people of a locale write it. Exact: the number travels as digits, not as a fraction. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(decimalText(amount, minorDigits(currency)));
}

function decimalText(amount: number, digits: number): `${number}` {
  const sign = amount < 0 ? '-' : '';
  const text = String(Math.abs(exact(amount))).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}` as `${number}`;
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient;
}

function exact(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of minor units: ${amount}.`);
  return amount;
}
