/**
 * Numbers as people write them and as spreadsheets hand them over: "1,234.50", "1.234,50", "1 234,5", "(120)", "12%".
 * What could mean two things is told apart as such and never guessed.
 */

export const DecimalMark = { POINT: 'point', COMMA: 'comma' } as const;
export type DecimalMark = (typeof DecimalMark)[keyof typeof DecimalMark];

/** A number that was read. */
export interface ReadNumber {
  kind: 'number';
  /** Digits with a point and nothing else: "-1234.5". */
  digits: string;
  isPercent: boolean;
  /** The word or sign that stood beside it, such as "£" or "EUR". Empty when there was none. */
  unit: string;
  /** The decimal mark that this text by itself proves. Null when it could have been written by anybody. */
  proves: DecimalMark | null;
}

export type WrittenNumber =
  | ReadNumber
  /** "1.234" is one thousand to some and one and a bit to others: both readings, the larger first. */
  | { kind: 'ambiguous'; readings: readonly [string, string] }
  | { kind: 'empty' }
  | { kind: 'notANumber' };

const SPACES = /[\s\u00a0\u2009\u202f'’]/g;
const AROUND = /^(?<before>[^\d.,]*?)(?<body>\d.*\d|[.,]?\d)(?<after>[^\d]*)$/u;
const NOT_A_NUMBER = { kind: 'notANumber' } as const;

/** Reads one number. `mark` is the decimal mark of whoever wrote it, as far as it is known. */
export function readNumber(text: string, mark: DecimalMark | null): WrittenNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const { isNegative, rest } = withoutSign(trimmed);
  const { before = '', body = '', after = '' } = AROUND.exec(rest)?.groups ?? {};
  const beside = `${before} ${after}`;
  const isPercent = /^\s*%?\s*$/.test(beside) && beside.includes('%');
  const unit = isPercent ? '' : beside.trim();
  if (body === '' || /[()%]/.test(unit)) return NOT_A_NUMBER;
  const read = readBody(body, mark);
  if (read === null) return NOT_A_NUMBER;
  const signed = (digits: string) => (isNegative ? `-${digits}` : digits);
  if ('readings' in read) return { kind: 'ambiguous', readings: [signed(read.readings[0]), signed(read.readings[1])] };
  return { kind: 'number', digits: signed(read.digits), isPercent, unit, proves: read.proves };
}

/** The decimal mark that a set of texts proves. Null when none of them does, or when they contradict each other. */
export function decimalMarkIn(texts: Iterable<string>): DecimalMark | null {
  const proven = new Set<DecimalMark>();
  for (const text of texts) {
    const read = readNumber(text, null);
    if (read.kind === 'number' && read.proves !== null) proven.add(read.proves);
  }
  return proven.size === 1 ? ([...proven][0] ?? null) : null;
}

/** The decimal mark that people of a locale write. */
export function decimalMarkOf(locale: string): DecimalMark {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? 'comma' : 'point';
}

/** A minus in front, one behind as ledgers write it, or the brackets of an accountant. */
function withoutSign(text: string): { isNegative: boolean; rest: string } {
  const bracketed = /^\((.*)\)$/s.exec(text)?.[1] ?? /^(\P{Nd}*)\(([^()]*)\)$/su.exec(text)?.slice(1).join('');
  if (bracketed !== undefined) return { isNegative: !/[-−–]/.test(bracketed), rest: bracketed };
  const led = /^([^\d]*?)[-−–](?=[^-−–]*\d)(.*)$/su.exec(text);
  if (led) return { isNegative: true, rest: `${led[1]}${led[2]}`.trim() };
  const trailed = /^(.*\d)\s*[-−–]$/s.exec(text);
  return trailed ? { isNegative: true, rest: trailed[1] ?? '' } : { isNegative: false, rest: text };
}

type Body = { digits: string; proves: DecimalMark | null } | { readings: readonly [string, string] };

function readBody(written: string, known: DecimalMark | null): Body | null {
  const body = written.replaceAll(SPACES, '');
  const hasSpaces = body !== written;
  if (hasSpaces && !/^\d{1,3}(?:[\s\u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?$/.test(written)) return null;
  const marks = body.replaceAll(/\d/g, '');
  if (!/^[.,]*$/.test(marks)) return null;
  if (marks === '') return { digits: plain(body), proves: null };
  const last = marks.at(-1) ?? '';
  const proves = last === ',' ? 'comma' : 'point';
  if (marks.length > 1) return readSeveral(body, marks, last, proves);
  const [whole = '', fraction = ''] = body.split(last);
  const isEitherWay = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !hasSpaces;
  if (!isEitherWay) return { digits: plain(`${whole}.${fraction}`), proves };
  const readings = [plain(whole + fraction), plain(`${whole}.${fraction}`)] as const;
  if (known === null) return { readings };
  return { digits: known === proves ? readings[1] : readings[0], proves: null };
}

/** Several marks: all alike, they part thousands; else the last one is the decimal mark and the others part thousands. */
function readSeveral(body: string, marks: string, last: string, proves: DecimalMark): Body | null {
  const isAllAlike = marks === last.repeat(marks.length);
  const cut = isAllAlike ? body.length : body.lastIndexOf(last);
  const [whole, fraction] = [body.slice(0, cut), body.slice(cut + 1)];
  const grouping = marks[0] ?? '';
  const groups = whole.split(grouping);
  const isGrouped =
    marks.slice(0, isAllAlike ? undefined : -1) === grouping.repeat(marks.length - (isAllAlike ? 0 : 1)) &&
    grouping !== (isAllAlike ? '' : last) &&
    isThousands(groups);
  if (!isGrouped) return null;
  const other = proves === 'comma' ? 'point' : 'comma';
  return { digits: plain(`${groups.join('')}.${fraction}`), proves: isAllAlike ? other : proves };
}

/** "1|234|567", or as in India "12|34|567". */
function isThousands(groups: readonly string[]): boolean {
  const [first = '', ...others] = groups;
  const lasts = others.slice(0, -1);
  const isEven = lasts.every(({ length }) => length === 3) || lasts.every(({ length }) => length === 2);
  return /^\d{1,3}$/.test(first) && others.at(-1)?.length === 3 && isEven;
}

/** Without needless zeros: "007.50" is "7.5". */
function plain(digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const tail = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '') || '0'}${tail === '' ? '' : `.${tail}`}`;
}
