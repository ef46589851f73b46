/**
 * When awarded work goes wrong: the requester names what is wrong and gives time to cure it, the bidder answers with a plan,
 * and the requester says whether it was cured. If not, the work goes on on probation; if that fails too, the engagement ends
 * for cause and the rest is asked for anew. Each step waits for the one before it, and silence counts for the bidder. The
 * same for teams and vendors.
 */
import type { CalendarDate } from './calendar.js';
import { dayInWords, isCalendarDate } from './calendar.js';
import type { WorkStanding } from './engagement-change.js';
import type { Lifecycle, MoveFacts } from './lifecycle.js';
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const TroubleState = {
  CURING: 'curing',
  CURED: 'cured',
  ON_PROBATION: 'onProbation',
  PASSED: 'passed',
  ENDED: 'ended',
} as const;
export type TroubleState = (typeof TroubleState)[keyof typeof TroubleState];

/** After what the policy lets work end for cause: a probation that failed, or already a cure that failed. */
export const RecompeteAfter = { PROBATION: 'probation', CURE: 'cure' } as const;
export type RecompeteAfter = (typeof RecompeteAfter)[keyof typeof RecompeteAfter];

export type TroubleActor = 'requester' | 'bidder';
export type TroubleMove =
  | 'openCure'
  | 'answerPlan'
  | 'closeCured'
  | 'beginProbation'
  | 'closePassed'
  | 'recompete'
  | 'answerEnding';

/** What the moves of trouble need to know. */
export interface TroubleMoveFacts extends MoveFacts<TroubleState | 'none', TroubleActor> {
  work: WorkStanding;
  today: CalendarDate;
  /** The last day of the cure period. Null before there is one. */
  cureBy: CalendarDate | null;
  recompeteAfter: RecompeteAfter;
  /** Whether the bidder has answered the ending already. */
  hasAnswered: boolean;
}

/** Who may do what when work is in trouble. */
export const troubleLifecycle: Lifecycle<TroubleState | 'none', TroubleActor, TroubleMove, TroubleMoveFacts> = {
  start: 'none',
  states: {
    none: 'free of trouble',
    curing: 'in its cure period',
    cured: 'cured',
    onProbation: 'on probation',
    passed: 'through its probation',
    ended: 'ended for cause',
  },
  actors: { requester: 'the requester', bidder: 'the chosen team or vendor' },
  moves: {
    openCure: {
      from: ['none'],
      to: 'curing',
      by: ['requester'],
      words: 'open a cure period',
      unless: notUnderWay,
    },
    answerPlan: { from: ['curing'], to: 'same', by: ['bidder'], words: 'answer with a plan' },
    closeCured: { from: ['curing'], to: 'cured', by: ['requester'], words: 'say that it is cured' },
    beginProbation: {
      from: ['curing'],
      to: 'onProbation',
      by: ['requester'],
      words: 'put this work on probation',
      unless: stillTime,
    },
    closePassed: {
      from: ['onProbation'],
      to: 'passed',
      by: ['requester'],
      words: 'say that the probation was passed',
    },
    recompete: {
      from: ['curing', 'onProbation'],
      to: 'ended',
      by: ['requester'],
      words: 'end this work for cause and ask anew',
      unless: tooSoon,
    },
    answerEnding: {
      from: ['ended'],
      to: 'same',
      by: ['bidder'],
      words: 'answer why it ended',
      unless: answeredAlready,
    },
  },
  passages: [
    { from: 'curing', to: 'cured', words: 'nothing is said for 14 days after the cure period' },
    { from: 'onProbation', to: 'passed', words: 'the days of the probation pass' },
  ],
};

function notUnderWay({ work }: TroubleMoveFacts): Refusal | null {
  if (work === 'underWay') return null;
  if (work === 'unconfirmed')
    return { code: 'NOT_BEGUN', message: 'This work has not begun. Nothing of it can be cured yet.' };
  return { code: 'WORK_IS_OVER', message: 'This work has ended. Nothing of it can be cured any more.' };
}

/** Time that was given is not taken back. */
function stillTime({ cureBy, today }: TroubleMoveFacts): Refusal | null {
  if (cureBy === null || today > cureBy) return null;
  const message = `You gave time until ${dayInWords(cureBy)}. Say whether it is cured when that day has passed.`;
  return { code: 'STILL_TIME', message };
}

function tooSoon(facts: TroubleMoveFacts): Refusal | null {
  if (facts.state === 'onProbation') return null;
  const early = stillTime(facts);
  if (early !== null || facts.recompeteAfter === 'cure') return early;
  const message = 'The policy asks for a probation first. Put this work on probation, and say what must hold.';
  return { code: 'PROBATION_FIRST', message };
}

function answeredAlready({ hasAnswered }: TroubleMoveFacts): Refusal | null {
  if (!hasAnswered) return null;
  return { code: 'ANSWERED_ALREADY', message: 'You have answered. An answer stays as it was given.' };
}

/** How many days after the cure period silence of the requester means that it was cured. */
export const CURE_SILENCE_DAYS = 14;

/** What was recorded, and the day today. */
export interface RecordedTrouble {
  cureBy: CalendarDate;
  curedAt: Date | null;
  probationUntil: CalendarDate | null;
  passedAt: Date | null;
  endedAt: Date | null;
  today: CalendarDate;
}

/** The state of trouble. Last days still count; after them silence counts for the bidder. */
export function troubleState(recorded: RecordedTrouble): TroubleState {
  const { cureBy, curedAt, probationUntil, passedAt, endedAt, today } = recorded;
  if (endedAt !== null) return 'ended';
  if (probationUntil !== null) return passedAt !== null || today > probationUntil ? 'passed' : 'onProbation';
  return curedAt !== null || today > daysAfter(cureBy, CURE_SILENCE_DAYS) ? 'cured' : 'curing';
}

/** Whether trouble in this state is still open: there is one such at most. */
export function isOpenTrouble(state: TroubleState): boolean {
  return state === 'curing' || state === 'onProbation';
}

export const TROUBLE_LIMITS = { words: 2_000, points: 20, cureDays: 90, probationDays: 180 } as const;

/** What a requester says is wrong, and how long there is to cure it. */
export interface OpenedCure {
  words: string;
  cureBy: CalendarDate;
  /** How many missed or disputed promises and sent-back milestones are named. */
  points: number;
}

/** What is wrong with a cure period as it was written. */
export function cureProblems({ words, cureBy, points }: OpenedCure, today: CalendarDate): Problem[] {
  const named =
    points > 0
      ? []
      : [
          {
            field: 'points',
            message: 'Name at least one promise that was missed or is disputed, or work that was sent back.',
          },
        ];
  return [
    ...named,
    ...requiredTextProblems('words', words, TROUBLE_LIMITS.words, 'Say what is wrong and what would cure it'),
    ...futureDayProblems('cureBy', cureBy, today, TROUBLE_LIMITS.cureDays),
  ];
}

/** What is wrong with a plan. */
export function planProblems(plan: string): Problem[] {
  return requiredTextProblems('plan', plan, TROUBLE_LIMITS.words, 'Say what you do about it, and by when');
}

/** What is wrong with a probation as it was written. */
export function probationProblems(
  { words, until, terms }: { words: string; until: CalendarDate; terms: string },
  today: CalendarDate,
): Problem[] {
  return [
    ...requiredTextProblems('words', words, TROUBLE_LIMITS.words, 'Say what was not cured'),
    ...requiredTextProblems('terms', terms, TROUBLE_LIMITS.words, 'Say what must hold during the probation'),
    ...futureDayProblems('until', until, today, TROUBLE_LIMITS.probationDays),
  ];
}

/** What is wrong with ending work for cause: the bidder reads why, and something must be left to ask for. */
export function recompeteProblems(words: string, lines: number): Problem[] {
  const left = lines > 0 ? [] : [{ field: 'lineIds', message: 'Choose at least one line that is still to be done.' }];
  return [
    ...requiredTextProblems('words', words, TROUBLE_LIMITS.words, 'Say why it ends. The team or vendor reads it'),
    ...left,
  ];
}

/** What is wrong with the bidder's answer to an ending. */
export function endingAnswerProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, TROUBLE_LIMITS.words, 'Say how you see it');
}

function futureDayProblems(field: string, day: CalendarDate, today: CalendarDate, most: number): Problem[] {
  if (!isCalendarDate(day) || day <= today) return [{ field, message: 'Choose a day after today.' }];
  if (day <= daysAfter(today, most)) return [];
  return [{ field, message: `Choose a day within ${most} days.` }];
}

function daysAfter(day: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
