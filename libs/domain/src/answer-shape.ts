/**
 * Whether an answer has the form of its question's kind at all: what may be kept in a draft. Whether it says enough to be
 * published is another question.
 */
import { isCalendarDate } from './calendar.js';
import { MAX_AMOUNT } from './money.js';
import { Inclusion, QUESTION_SET_LIMITS, type Answerable, type BriefQuestion } from './question-set.js';
import type { Problem } from './refusal.js';
import { DateFlexibility } from './schedule.js';
import { textProblems } from './text-limit.js';

/** The most characters of any answer in words, whatever its limit of words. */
export const MAX_ANSWER_LENGTH = 10_000;

/** The most other days that would do. */
export const MAX_ALTERNATES = 5;

/** What is wrong with the form of an answer. Empty when it can be kept. */
export function shapeProblems(question: BriefQuestion, answer: unknown, field: string): Problem[] {
  if (question.kind === 'table') return tableProblems(question, answer, field);
  if (question.kind === 'flexibleDate') return isFlexibleDate(answer) ? [] : [wrong(question, field)];
  return valueProblems(question, answer, field);
}

/** The same for a kind that fits into one cell, and for lists of words. */
function valueProblems(asked: Answerable, value: unknown, field: string): Problem[] {
  if (typeof value === 'string' && !isWholeText(value)) return [{ field, message: UNKEEPABLE }];
  if (asked.kind === 'text' && typeof value === 'string') return textProblems(field, value, MAX_ANSWER_LENGTH);
  return isShaped(asked, value) ? [] : [wrong(asked, field)];
}

function tableProblems({ columns, ...table }: BriefQuestion, answer: unknown, field: string): Problem[] {
  if (!Array.isArray(answer)) return [wrong(table, field)];
  const most = table.maxRows ?? QUESTION_SET_LIMITS.rows;
  if (answer.length > most) return [{ field, message: `Keep to ${most} rows.` }];
  return answer.flatMap((row: unknown, index) => {
    if (!isRecord(row)) return [wrong(table, `${field}.${index}`)];
    return Object.entries(row).flatMap(([key, cell]) => {
      const column = columns.find((one) => one.key === key);
      const at = `${field}.${index}.${key}`;
      return column === undefined ? [{ field: at, message: NO_COLUMN }] : valueProblems(column, cell, at);
    });
  });
}

function isShaped(asked: Answerable & { maxRows?: number | null }, value: unknown): boolean {
  switch (asked.kind) {
    case 'number':
      return isNumber(value);
    case 'money':
      return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_AMOUNT;
    case 'date':
      return isDay(value);
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
    case 'choice':
      return typeof value === 'string' && asked.options.includes(value);
    case 'inclusion':
      return (Object.values(Inclusion) as unknown[]).includes(value);
    case 'choices':
      return isSetOf(value, (word) => asked.options.includes(word), asked.options.length);
    case 'file':
      return isSetOf(value, (key) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(key), asked.maxRows ?? 1);
    default:
      return false;
  }
}

/** A number that is written with at most three decimals and can be kept exactly. */
function isNumber(value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return Math.abs(value) <= QUESTION_SET_LIMITS.number && Number(value.toFixed(QUESTION_SET_LIMITS.decimals)) === value;
}

function isSetOf(value: unknown, fits: (word: string) => boolean, most: number): boolean {
  if (!Array.isArray(value) || value.length > most || new Set(value).size < value.length) return false;
  return value.every((word: unknown) => typeof word === 'string' && fits(word));
}

function isFlexibleDate(value: unknown): boolean {
  if (!isRecord(value) || !hasOnly(value, ['from', 'to', 'flexibility', 'alternates'])) return false;
  const { from, to, flexibility, alternates } = value;
  const isFlexibility = (Object.values(DateFlexibility) as unknown[]).includes(flexibility);
  const isSpans = Array.isArray(alternates) && alternates.length <= MAX_ALTERNATES && alternates.every(isSpan);
  return isFlexibility && isSpans && isDayOrNull(from) && isDayOrNull(to);
}

function isSpan(value: unknown): boolean {
  return isRecord(value) && hasOnly(value, ['from', 'to']) && isDay(value.from) && isDayOrNull(value.to);
}

const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDate(value);
const isDayOrNull = (value: unknown): boolean => value === null || isDay(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: object, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));

/** No NUL and no half of a pair: neither can be kept by the database. */
export function isWholeText(text: string): boolean {
  return /^[^\0\p{Cs}]*$/u.test(text);
}

const UNKEEPABLE = 'This text holds a character that cannot be kept. Remove it: it may be invisible.';
const NO_COLUMN = 'This table has no such column. Reload the page to see its columns.';

const wrong = ({ kind }: Pick<Answerable, 'kind'>, field: string): Problem => ({ field, message: WRONG[kind] });

const WRONG: Record<Answerable['kind'], string> = {
  text: 'Answer in words.',
  number: 'Enter a number with at most 3 decimals.',
  money: 'Enter an amount of 0 or more.',
  date: 'Enter a day that exists, such as 2026-12-18.',
  time: 'Enter a time such as 09:30.',
  flexibleDate: 'Enter days that exist, such as 2026-12-18, or say that the dates are open.',
  choice: 'Choose one from the list.',
  choices: 'Choose from the list, each once.',
  inclusion: 'Choose in, out or optional.',
  table: 'Fill in the rows of this table.',
  file: 'Attach files to this question, not more than it takes.',
};
