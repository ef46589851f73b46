/** Everything on the page is written for this locale; zones are the reader's own. */
export const LOCALE = 'en-GB';

/** Reads a number as people type it: "1,200", "1 200", "0.5", "0,5", "1.200,5". Null when it is none. */
export function parseNumber(text: string, isWhole = false): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  const match =
    /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(?:\.(\d+))?$/.exec(bare) ?? /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?$/.exec(bare);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const number = Number(`${whole.replaceAll(/[.,]/g, '')}.${fraction}`);
  return isWhole && !Number.isInteger(number) ? null : number;
}

export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString(LOCALE, { maximumFractionDigits: digits });
}

/** "1 proposal", "4 proposals"; the plural only when it is not the singular with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

export function formatPercent(share: number, digits = 0): string {
  return share.toLocaleString(LOCALE, { style: 'percent', maximumFractionDigits: digits });
}

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** "2nd" */
export function ordinal(place: number): string {
  return `${place}${SUFFIXES[rules.select(place)] ?? 'th'}`;
}
