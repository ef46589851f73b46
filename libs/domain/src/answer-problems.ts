/**
 * What is left to do about the answers of a brief: what may not even be kept in a draft, and what must still be answered
 * before bidders can price the job. Only questions of open sections count.
 */
import { shapeProblems } from './answer-shape.js';
import { answerTo, openSections } from './brief-answers.js';
import type { BriefAnswer, BriefAnswers, DateSpan, FlexibleDate, TableRow } from './brief-answers.js';
import { questionsOf, type Answerable, type BriefQuestion, type QuestionSet } from './question-set.js';
import type { Problem } from './refusal.js';

/**
 * Why these answers cannot be kept. Answers that stay as they were are not judged again: the questions may have changed
 * since, and nothing that somebody wrote is lost over it.
 */
export function savingProblems(set: QuestionSet, before: BriefAnswers, after: Record<string, unknown>): Problem[] {
  const questions = new Map(questionsOf(set).map((question) => [question.key, question]));
  return Object.entries(after).flatMap(([key, answer]) => {
    if (Object.hasOwn(before, key) && isSame(before[key], answer)) return [];
    const question = questions.get(key);
    const field = `answers.${key}`;
    return question === undefined ? [{ field, message: NOT_ASKED }] : shapeProblems(question, answer, field);
  });
}

/** All reasons why these answers cannot be published, in the order of the form. */
export function answerProblems(set: QuestionSet, answers: BriefAnswers): Problem[] {
  const questions = questionsOf({ sections: openSections(set, answers) });
  return questions.flatMap((question) => questionProblems(question, answerTo(answers, question)));
}

const NOT_ASKED = 'This question is not asked any more. Reload the page to see the questions of this category.';

function questionProblems(question: BriefQuestion, answer: BriefAnswer | undefined): Problem[] {
  const field = `answers.${question.key}`;
  if (isUnanswered(question, answer)) {
    return question.isRequired ? [{ field, message: MISSING[question.kind] }] : [];
  }
  const problems = shapeProblems(question, answer, field);
  if (problems.length > 0) return problems;
  if (question.kind === 'table') return rowsProblems(question, answer as readonly TableRow[], field);
  if (question.kind === 'flexibleDate') return daysProblems(answer as FlexibleDate, field);
  return limitProblems(question, answer as string | number, field);
}

/** Whether there is anything in an answer: a table of empty rows says nothing. */
export function isUnanswered({ kind }: Pick<BriefQuestion, 'kind'>, answer: BriefAnswer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if (kind === 'table') return (answer as readonly TableRow[]).every((row) => Object.keys(row).length === 0);
  return Array.isArray(answer) && answer.length === 0;
}

function rowsProblems({ columns }: BriefQuestion, rows: readonly TableRow[], field: string): Problem[] {
  return rows.flatMap((row, index) => {
    if (Object.keys(row).length === 0) return [];
    return columns.flatMap((column) => {
      const at = `${field}.${index}.${column.key}`;
      const cell = row[column.key];
      if (cell !== undefined && !(typeof cell === 'string' && cell.trim() === ''))
        return limitProblems(column, cell, at);
      return column.isRequired ? [{ field: at, message: MISSING[column.kind] }] : [];
    });
  });
}

function daysProblems({ from, to, flexibility, alternates }: FlexibleDate, field: string): Problem[] {
  if (from === null && flexibility !== 'open') {
    return [{ field, message: 'Enter the first day, or say that the dates are open.' }];
  }
  const spans = [...(from === null ? [] : [{ from, to }]), ...alternates];
  return spans.some(endsBeforeItBegins) ? [{ field, message: 'Let each last day be on or after its first day.' }] : [];
}

const endsBeforeItBegins = ({ from, to }: DateSpan): boolean => to !== null && to < from;

function limitProblems(asked: Answerable, value: string | number | readonly string[], field: string): Problem[] {
  if (asked.kind === 'text' && typeof value === 'string') return wordProblems(asked, value, field);
  if (asked.kind === 'number' && typeof value === 'number') return numberProblems(asked, value, field);
  return [];
}

function wordProblems({ wordLimit }: Answerable, text: string, field: string): Problem[] {
  if (wordLimit === null) return [];
  const over = countWords(text) - wordLimit;
  if (over <= 0) return [];
  const words = over === 1 ? '1 word' : `${over} words`;
  return [{ field, message: `Shorten this answer by ${words}. The limit is ${wordLimit}.` }];
}

function numberProblems({ min, max, decimals, unit }: Answerable, number: number, field: string): Problem[] {
  const of = unit === '' ? '' : ` ${unit}`;
  if (Number(number.toFixed(decimals)) !== number) {
    const message = decimals === 0 ? 'Enter a whole number.' : `Enter a number with at most ${decimals} decimals.`;
    return [{ field, message }];
  }
  if (min !== null && number < min) return [{ field, message: `Enter ${min}${of} or more.` }];
  return max !== null && number > max ? [{ field, message: `Enter ${max}${of} or less.` }] : [];
}

/** How many words a text has, as people count them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether two answers say the same, whatever order their parts were written in. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  const values = one as Record<string, unknown>;
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(values[key], (other as Record<string, unknown>)[key]))
  );
}

const MISSING: Record<Answerable['kind'], string> = {
  text: 'Answer this in a few words.',
  number: 'Enter a number.',
  money: 'Enter an amount.',
  date: 'Enter a day.',
  time: 'Enter a time.',
  flexibleDate: 'Enter the first day, or say that the dates are open.',
  choice: 'Choose one.',
  choices: 'Choose at least one.',
  inclusion: 'Choose in, out or optional.',
  table: 'Add at least one row.',
  file: 'Attach at least one file.',
};
