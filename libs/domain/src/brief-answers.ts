/**
 * What a requester answered to the questions of the category, by question key. A question without an answer is not in it:
 * nothing is kept as an empty text. A section that does not apply is closed; its answers stay in the draft, in case it
 * applies again, and are never published.
 */
import type { CalendarDate } from './calendar.js';
import {
  questionsOf,
  type BriefQuestion,
  type BriefSection,
  type QuestionKind,
  type QuestionSet,
} from './question-set.js';
import type { DateFlexibility } from './schedule.js';

export interface DateSpan {
  from: CalendarDate;
  to: CalendarDate | null;
}

/** Days that may still move, with other days that would do. `from` is null while everything is open. */
export interface FlexibleDate {
  from: CalendarDate | null;
  to: CalendarDate | null;
  flexibility: DateFlexibility;
  alternates: readonly DateSpan[];
}

/** A row of a table, by column key. A cell that was left empty is not in it. */
export type TableRow = Readonly<Record<string, string | number>>;

/** A text, date, time ("09:30"), choice or inclusion; a number or amount; choices or file ids; days; rows. */
export type BriefAnswer = string | number | readonly string[] | FlexibleDate | readonly TableRow[];

export type BriefAnswers = Readonly<Record<string, BriefAnswer>>;

/** The sections that apply, in order. A section that waits for an answer in a closed section stays closed. */
export function openSections(set: QuestionSet, answers: BriefAnswers): BriefSection[] {
  const open: BriefSection[] = [];
  for (const section of set.sections) if (isOpen(section, open, answers)) open.push(section);
  return open;
}

function isOpen({ opensWhen }: BriefSection, open: readonly BriefSection[], answers: BriefAnswers): boolean {
  if (opensWhen === null) return true;
  const { questionKey, isOneOf } = opensWhen;
  const asked = questionsOf({ sections: open }).find(({ key }) => key === questionKey);
  const answer = asked === undefined ? undefined : answerTo(answers, asked);
  const given = Array.isArray(answer) ? answer : [answer];
  return given.some((word) => typeof word === 'string' && isOneOf.includes(word));
}

/**
 * The answer to a question. A draft that has moved to another category may hold something of another form under the same
 * key, answered to a question that is not asked now: that is no answer.
 */
export function answerTo(
  answers: BriefAnswers,
  { key, kind }: Pick<BriefQuestion, 'key' | 'kind'>,
): BriefAnswer | undefined {
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return answer !== undefined && hasFormOf(kind, answer) ? answer : undefined;
}

function hasFormOf(kind: QuestionKind, answer: BriefAnswer): boolean {
  if (kind === 'number' || kind === 'money') return typeof answer === 'number';
  if (kind === 'flexibleDate') return typeof answer === 'object' && 'alternates' in answer;
  if (kind === 'table') return Array.isArray(answer) && answer.every((row) => typeof row === 'object' && row !== null);
  if (kind === 'choices' || kind === 'file')
    return Array.isArray(answer) && answer.every((word) => typeof word === 'string');
  return typeof answer === 'string';
}

/** What bidders get to see: the answers to the questions of open sections, in the set's order, without empty rows. */
export function publishedAnswers(set: QuestionSet, answers: BriefAnswers): BriefAnswers {
  const asked = questionsOf({ sections: openSections(set, answers) });
  const given = asked.flatMap((question) => {
    const answer = withoutEmptyRows(question.kind, answerTo(answers, question));
    return answer === undefined ? [] : [[question.key, answer] as const];
  });
  return Object.fromEntries(given);
}

/**
 * Answers as they are kept: what was left empty is not in them. Empty rows stay, so that rows keep their places while
 * somebody is writing.
 */
export function tidyAnswers(answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(answers).flatMap(([key, answer]) => {
    const tidy = Array.isArray(answer) ? answer.map(withoutEmptyCells) : answer;
    return isNothing(tidy) ? [] : [[key, tidy] as const];
  });
  return Object.fromEntries(kept);
}

function withoutEmptyCells(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => !isNothing(cell)));
}

const isNothing = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

function withoutEmptyRows(kind: string, answer: BriefAnswer | undefined): BriefAnswer | undefined {
  if (kind !== 'table' || answer === undefined) return answer;
  const rows = (answer as readonly TableRow[]).filter((row) => Object.keys(row).length > 0);
  return rows.length === 0 ? undefined : rows;
}
