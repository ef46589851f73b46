import { minorDigits } from '@bidwell/domain/money';
import { LOCALE } from './numbers';

/** "£18,400" or "£18,400.50"; `isExact` always shows the small unit, so that columns of figures line up. */
export function formatMoney(minorUnits: number, currency: string, isExact = false): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    trailingZeroDisplay: isExact ? 'auto' : 'stripIfInteger',
  }).format(minorUnits / 10 ** minorDigits(currency));
}

/** What a money field shows while it is edited: "18400.50". */
export function editableMoney(minorUnits: number | null, currency: string): string {
  if (minorUnits === null) return '';
  const digits = minorDigits(currency);
  const isWhole = minorUnits % 10 ** digits === 0;
  return (minorUnits / 10 ** digits).toFixed(isWhole ? 0 : digits);
}

/**
 * Reads an amount as people type or paste it, into the smallest unit. Currency signs, the currency's code and spaces are
 * ignored. Null when it is no amount, and when it could mean two things ("1.234", "12k"): it is asked, never guessed.
 */
export function parseMoney(text: string, currency: string): number | null {
  const bare = withoutCurrency(text, currency).replaceAll(/[\s\u00a0\u202f\p{Sc}']/gu, '');
  const digits = minorDigits(currency);
  const match =
    /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(?:\.(\d+))?$/.exec(bare) ?? /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?$/.exec(bare);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > digits) return null;
  const amount = Number(whole.replaceAll(/[.,]/g, '') + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : null;
}

/** Leaves out the currency's own words ("EUR", "kr"). Any other word stays, since it could change the amount. */
function withoutCurrency(text: string, currency: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => (wordsFor(currency).includes(word.toLowerCase()) ? '' : word));
}

function wordsFor(currency: string): string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat(LOCALE, { style: 'currency', currency, currencyDisplay }).formatToParts(0),
  );
  const words = signs.filter(({ type }) => type === 'currency').map(({ value }) => value.replaceAll(/\P{L}/gu, ''));
  return [currency, ...words].map((word) => word.toLowerCase());
}
