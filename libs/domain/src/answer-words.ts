/**
 * Answers of a brief in words, for wherever two of them are compared by people: an addendum says what was answered and
 * what is answered now.
 */
import type { WordedPart } from './addendum.js';
import { answerTo, type BriefAnswer, type BriefAnswers, type FlexibleDate, type TableRow } from './brief-answers.js';
import { formatMoney } from './money.js';
import { type Answerable, type BriefQuestion, questionsOf, type QuestionSet } from './question-set.js';

/** Every answered question with its answer in words, in the order of the set. */
export function answeredParts(set: QuestionSet, answers: BriefAnswers, currency: string): WordedPart[] {
  return questionsOf(set).flatMap((question) => {
    const answer = answerTo(answers, question);
    if (answer === undefined) return [];
    const words = answerWords(question, answer, currency);
    return [{ field: `answers.${question.key}`, label: question.label, words }];
  });
}

/** One answer in words. */
export function answerWords(question: BriefQuestion, answer: BriefAnswer, currency: string): string {
  if (question.kind === 'table')
    return (answer as readonly TableRow[]).map((row) => rowWords(question, row, currency)).join('\n');
  if (question.kind === 'flexibleDate') return daysInWords(answer as FlexibleDate);
  if (question.kind === 'file') return `${(answer as readonly string[]).length} attached`;
  if (Array.isArray(answer)) return answer.join(', ');
  return valueWords(question, answer as string | number, currency);
}

const INCLUSION: Readonly<Record<string, string>> = {
  in: 'Part of the work',
  out: 'Not part of the work',
  optional: 'To be priced as an option',
};

function valueWords({ kind, unit }: Answerable, value: string | number, currency: string): string {
  if (kind === 'money') return formatMoney(Number(value), currency, 'en');
  if (kind === 'number') return `${value} ${unit}`.trim();
  return kind === 'inclusion' ? (INCLUSION[value] ?? String(value)) : String(value);
}

function rowWords({ columns }: BriefQuestion, row: TableRow, currency: string): string {
  const cells = columns.flatMap((column) => {
    const cell = row[column.key];
    return cell === undefined ? [] : [`${column.label}: ${valueWords(column, cell, currency)}`];
  });
  return cells.join('; ');
}

function daysInWords({ from, to, flexibility, alternates }: FlexibleDate): string {
  const span = (first: string, last: string | null) =>
    last === null || last === first ? first : `${first} to ${last}`;
  const others = alternates.map((one) => span(one.from, one.to));
  const firm = { firm: '', fewDays: ', a few days either way', oneWeek: ', a week either way' };
  const move = { ...firm, oneMonth: ', a month either way', open: ', open to other dates' }[flexibility];
  const wanted = `${from === null ? 'No date yet' : span(from, to)}${move}`;
  return others.length === 0 ? wanted : `${wanted}; or ${others.join(', or ')}`;
}
