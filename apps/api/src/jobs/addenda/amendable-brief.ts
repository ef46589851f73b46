import { AMENDABLE, type AmendableBrief, type AmendedLine, type WordedPart } from '@bidwell/domain/addendum';
import { settledQuantity } from '@bidwell/domain/line-basis';
import type { Problem } from '@bidwell/domain/refusal';
import { lineFrom } from '../brief-lists.js';
import type { Job } from '../job.entity.js';
import type { JobDraftInput, JobLineInput } from '../job.inputs.js';
import type { JobLine } from '../job-line.entity.js';

/** What is said of a field that no addendum may change. Those that are missing here are amendable. */
const FROZEN: Readonly<Partial<Record<keyof JobDraftInput, string>>> = {
  lots: 'The parts stay as they were published.',
  criteria: 'Criteria and weights are frozen at publication: bidders write to them.',
  title: 'The title stays as it was published.',
  categoryId: 'The category stays as it was published: bidders were invited by it.',
  budgetMode: 'What bidders are told of the budget stays as it was published.',
  budgetLow: 'The budget stays as it was published.',
  budgetHigh: 'The budget stays as it was published.',
  currency: 'The currency stays as it was published.',
  goalId: 'The goal stays as it was published.',
  noGoalBecause: 'Why no goal fits stays as it was published.',
  customerBenefit: 'The customer benefit stays as it was published.',
  invitationMode: 'Who is invited stays as it was published.',
  requirements: 'What bidders answer in words stays as it was published: some have answered it.',
  invitedVendorIds: 'Who is invited stays as it was published.',
};

/** The fields of a call that no addendum may change, each with its words. */
export function frozenProblems(changes: JobDraftInput): Problem[] {
  return (Object.keys(changes) as (keyof JobDraftInput)[]).flatMap((field) => {
    const isAsked = changes[field] !== undefined && !(field in AMENDABLE) && field !== 'lines' && field !== 'answers';
    return isAsked ? [{ field, message: FROZEN[field] ?? 'This stays as it was published.' }] : [];
  });
}

/** The published brief with these lines, as the rules of addenda know it. */
export function amendableOf(job: Job, lines: readonly AmendedLine[], parts: readonly WordedPart[]): AmendableBrief {
  const { summary, startsOn, endsOn, dateFlexibility, place, headCount, services } = job;
  const { questionsDue, answersDue, deadline, decisionDue } = job;
  const work = { summary, startsOn, endsOn, dateFlexibility, place, headCount, services };
  return { ...work, questionsDue, answersDue, deadline, decisionDue, lines, parts };
}

/** A published line as the rules know it. PostgreSQL gives wide numbers as text. */
export function lineOf({ id, title, details, group, quantity, unit, basis, isOptional }: JobLine): AmendedLine {
  return { id, title, details, group, quantity: Number(quantity), unit, basis, isOptional };
}

/**
 * The lines as they would stand: the published ones, changed where they are named, and the new ones behind them. Lines per
 * head follow the head count.
 */
export function amendedLines(
  before: readonly AmendedLine[],
  given: readonly JobLineInput[],
  headCount: number | null,
): AmendedLine[] {
  const kept = before.map((line) => {
    const next = given.find(({ id }) => id === line.id);
    return next === undefined ? line : { ...line, ...namedIn(next) };
  });
  const others = given.filter(({ id }) => id == null || !before.some((line) => line.id === id));
  const lines = [...kept, ...others.map((line) => ({ ...lineFrom(line), id: line.id ?? null }))];
  return lines.map((line) => ({ ...line, quantity: settledQuantity(line, headCount) }));
}

/** What may differ of a published line, and what must not: the rules find the latter. */
function namedIn({ title, details, quantity, unit }: JobLineInput): Partial<AmendedLine> {
  return { title, details: details ?? '', quantity, unit };
}
