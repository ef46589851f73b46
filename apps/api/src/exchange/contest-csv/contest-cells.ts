import { beginningOf } from '@bidwell/domain/text-limit';
import { MAX_AMOUNT } from '@bidwell/domain/money';

/** How dates may be written. The name says it. */
export const DATE_FORMATS = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/MM/DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

const PATTERNS: Record<DateFormat, RegExp> = {
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  YYYYMMDD: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  'YYYY/MM/DD': /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})$/,
  'DD.MM.YYYY': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  'DD/MM/YYYY': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  'MM/DD/YYYY': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
};

/** Read whatever was chosen: it can be no other day, and workbooks give real dates like this. */
const UNMISTAKABLE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** The day as `YYYY-MM-DD`, or null when the text is no day of the calendar in this format. A time behind it is ignored. */
export function readDay(text: string, format: DateFormat): string | null {
  const [date = ''] = text.split(/[T ]\d{1,2}:/, 1);
  const parts = (PATTERNS[format].exec(date.trim()) ?? UNMISTAKABLE.exec(date.trim()))?.groups;
  if (parts === undefined) return null;
  const day = `${parts.year}-${parts.month?.padStart(2, '0')}-${parts.day?.padStart(2, '0')}`;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null;
}

/**
 * A price in minor units of a currency with so many digits, or null when the text is no price. Currency signs, spaces and
 * thousands separators do not matter; `1.234` is refused where it could be read in two ways.
 */
export function readPrice(text: string, digits: number): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]|[A-Z]{3}|\p{Sc}/gu, '');
  const plain = plainNumber(bare);
  const [whole, fraction = ''] = plain?.split('.') ?? [];
  if (whole === undefined || fraction.replace(/0+$/, '').length > digits) return null;
  const amount = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(amount) && amount <= MAX_AMOUNT ? amount : null;
}

/** Digits with a decimal point, or null. */
function plainNumber(bare: string): string | null {
  if (/^\d+(\.\d+)?$/.test(bare)) return bare;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return bare.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(bare) || /^\d{1,3}\.\d{3},\d+$/.test(bare)) {
    return bare.replaceAll('.', '').replace(',', '.');
  }
  return /^\d+,\d{1,2}$/.test(bare) ? bare.replace(',', '.') : null;
}

const WON = new Set([
  '1',
  'yes',
  'y',
  'true',
  'x',
  'won',
  'win',
  'winner',
  'awarded',
  'selected',
  'ja',
  'oui',
  'si',
  'sí',
]);
const LOST = new Set([
  '',
  '0',
  'no',
  'n',
  'false',
  '-',
  'lost',
  'loss',
  'loser',
  'not awarded',
  'not selected',
  'nein',
  'non',
]);

/** Whether a mark in the winner column says won. Null when it is none of the known marks. */
export function readWinnerMark(text: string): boolean | null {
  const mark = text.trim().toLowerCase();
  return WON.has(mark) ? true : LOST.has(mark) ? false : null;
}

const INTERNAL = new Set(['internal', 'team', 'in-house', 'inhouse', 'own', 'inside']);
const EXTERNAL = new Set(['external', 'vendor', 'supplier', 'outside']);

/** The side a word names. Null when it names none. */
export function readSide(text: string): 'internal' | 'external' | null {
  const word = text.trim().toLowerCase();
  return INTERNAL.has(word) ? 'internal' : EXTERNAL.has(word) ? 'external' : null;
}

/** What became of a row: a bid that stood or fell after the opening, or somebody who could have bid and did not. */
export type RowOutcome = 'stood' | 'withdrawnLate' | 'disqualified' | 'declined' | 'silent';

const OUTCOMES: Record<RowOutcome, string[]> = {
  stood: ['', 'stood', 'valid', 'bid', 'standing', 'pending', 'won', 'lost'],
  withdrawnLate: ['withdrawn late', 'withdrawnlate', 'withdrawn'],
  disqualified: ['disqualified', 'excluded', 'inadmissible'],
  declined: ['declined', 'no bid', 'refused'],
  silent: ['silent', 'invited', 'no answer'],
};

/** What a word says became of a bid; nothing says that it stood. Null when the word is not known. */
export function readOutcome(text: string): RowOutcome | null {
  const word = tidy(text).toLowerCase();
  const found = Object.entries(OUTCOMES).find(([, words]) => words.includes(word));
  return found === undefined ? null : (found[0] as RowOutcome);
}

export type Scope = 'part' | 'meets' | 'exceeds';
const SCOPES: readonly Scope[] = ['part', 'meets', 'exceeds'];

/** How much of the brief a bid covers. Null when the text does not say. */
export function readScope(text: string): Scope | null {
  const word = tidy(text).toLowerCase();
  return SCOPES.find((scope) => scope === word) ?? null;
}

const REASONS = 5;
const REASON_LENGTH = 80;

/** Stated reasons, separated by semicolons or bars. */
export function readReasons(text: string): string[] {
  const reasons = text.split(/[;|]/).map((reason) => beginningOf(tidy(reason), REASON_LENGTH));
  return [...new Set(reasons.filter((reason) => reason !== ''))].slice(0, REASONS);
}

/** A name without stray spaces, as it is shown. */
export function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** What makes two spellings the same bidder: capitals and stray spaces do not count. */
export function bidderKey(name: string): string {
  return tidy(name).toLowerCase();
}
