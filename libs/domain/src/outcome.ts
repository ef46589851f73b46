/**
 * How an awarded job went: how many people really came, what it really cost, what to do differently, and of each promise
 * how often it fell due and how often it was kept. It feeds the next brief, and the bidder's own record.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

/** What became of one promise. A promise that never fell due was made and not needed: it counts neither way. */
export interface PromiseOutcome {
  /** Its place among the promises of the chosen proposal, from 0. */
  position: number;
  timesDue: number;
  timesKept: number;
  words: string;
}

/** The report after the work. Sums are in minor units; null is not known. */
export interface OutcomeReport {
  headCount: number | null;
  spend: number | null;
  lessons: string;
  /** One line on what it did for the customer outside. */
  customerLine: string;
  /** YYYY-MM-DD. Null is not known. */
  startedOn: string | null;
  endedOn: string | null;
  promises: readonly PromiseOutcome[];
}

export const OUTCOME_LIMITS = {
  lessons: 2000,
  words: 500,
  customerLine: 280,
  headCount: 1_000_000,
  times: 100_000,
  promises: 50,
} as const;

/**
 * Everything still wrong with a report. `asked`: the places of the promises that are measured at the end, each of which is
 * answered. What runs on a clock has been counted already: nothing is asked twice. `invitedNames`: who may have done it.
 */
export function outcomeProblems(
  report: OutcomeReport,
  asked: readonly number[],
  invitedNames: readonly string[] = [],
): Problem[] {
  const answered = new Map(report.promises.map((promise) => [promise.position, promise]));
  const missing = asked.filter((at) => !answered.has(at));
  return [
    ...textProblems('lessons', report.lessons, OUTCOME_LIMITS.lessons),
    ...customerLineProblems(report.customerLine, invitedNames),
    ...dayProblems(report),
    ...missing.map((position) => ({
      field: `promises.${position}`,
      message: 'Say whether this promise was kept, missed, or never fell due.',
    })),
    ...report.promises.flatMap((promise) => promiseOutcomeProblems(promise, asked)),
    ...repeated(report.promises),
  ];
}

/** The chain ends at somebody outside: a report without that line is not finished. */
function customerLineProblems(line: string, names: readonly string[]): Problem[] {
  const { customerLine: limit } = OUTCOME_LIMITS;
  const said = line.toLocaleLowerCase('en');
  const named = names.find((name) => said.includes(name.trim().toLocaleLowerCase('en')));
  const message = `Take out “${named}”: the whole company reads this line, and not everybody may know who did the work.`;
  return [
    ...requiredTextProblems('customerLine', line, limit, 'Say in one line what this did for the customer outside'),
    ...(named === undefined ? [] : [{ field: 'customerLine', message }]),
  ];
}

function dayProblems({ startedOn, endedOn }: OutcomeReport): Problem[] {
  if (startedOn === null || endedOn === null || startedOn <= endedOn) return [];
  return [{ field: 'endedOn', message: 'It cannot end before it began. Put one of the two days right.' }];
}

function promiseOutcomeProblems(
  { position, timesDue, timesKept, words }: PromiseOutcome,
  asked: readonly number[],
): Problem[] {
  const field = `promises.${position}`;
  const problems = textProblems(`${field}.words`, words, OUTCOME_LIMITS.words);
  if (!asked.includes(position))
    problems.push({ field, message: 'No promise at this place is asked for in the report. Reload the page.' });
  if (!Number.isInteger(timesDue) || timesDue < 0 || timesDue > OUTCOME_LIMITS.times)
    problems.push({ field: `${field}.timesDue`, message: 'Enter how often it fell due, as a whole number.' });
  else if (!Number.isInteger(timesKept) || timesKept < 0 || timesKept > timesDue)
    problems.push({ field: `${field}.timesKept`, message: `Enter how often it was kept: 0 to ${timesDue}.` });
  return problems;
}

function repeated(promises: readonly PromiseOutcome[]): Problem[] {
  const seen = new Set<number>();
  return promises.flatMap(({ position }) => {
    if (!seen.has(position)) {
      seen.add(position);
      return [];
    }
    return [{ field: `promises.${position}`, message: 'Answer each promise once.' }];
  });
}

/** A record in words: "kept 41 of 44", or that there is none. */
export function recordInWords({ timesKept, timesDue }: { timesKept: number; timesDue: number }): string {
  return timesDue === 0 ? 'never fell due' : `kept ${timesKept} of ${timesDue}`;
}
