/**
 * When things happen in a job: questions, then proposals, then the decision, then the work. Bidders plan their own time
 * by these dates, so they must be in this order and still to come.
 */
import { earliestDateAt, isCalendarDate, type CalendarDate } from './calendar.js';
import { hasPassed } from './job-lifecycle.js';
import type { Problem } from './refusal.js';

export const DateFlexibility = {
  FIRM: 'firm',
  FEW_DAYS: 'fewDays',
  ONE_WEEK: 'oneWeek',
  ONE_MONTH: 'oneMonth',
  OPEN: 'open',
} as const;
export type DateFlexibility = (typeof DateFlexibility)[keyof typeof DateFlexibility];

/** The dates of a brief. Days of the work and of the decision; instants for what closes. */
export interface Schedule {
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  dateFlexibility: DateFlexibility;
  questionsDue: Date | null;
  /** By when the requester promises every answer. Null: until the deadline. */
  answersDue: Date | null;
  deadline: Date | null;
  decisionDue: CalendarDate | null;
}

/** The promise of answers as long as it fits the other dates; null, until the deadline, where they have moved past it. */
export function fittingAnswersDue({ answersDue, questionsDue, deadline }: AnswerDates): Date | null {
  if (answersDue === null || (questionsDue !== null && answersDue < questionsDue)) return null;
  return deadline !== null && answersDue >= deadline ? null : answersDue;
}

type AnswerDates = Pick<Schedule, 'answersDue' | 'questionsDue' | 'deadline'>;

/** What is wrong with the dates of a brief. */
export function scheduleProblems(schedule: Schedule, now: Date): Problem[] {
  return [
    ...workProblems(schedule, now),
    ...questionsProblems(schedule, now),
    ...answersProblems(schedule, now),
    ...deadlineProblems(schedule, now),
    ...decisionProblems(schedule, now),
  ];
}

function workProblems({ startsOn, endsOn, dateFlexibility }: Schedule, now: Date): Problem[] {
  const problems = [...dayProblems('startsOn', startsOn, now), ...dayProblems('endsOn', endsOn, now)];
  if (startsOn === null && dateFlexibility !== 'open') {
    problems.push({ field: 'startsOn', message: 'Enter when the work starts, or say that the dates are open.' });
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    problems.push({ field: 'endsOn', message: 'Enter an end on or after the start.' });
  }
  return problems;
}

function questionsProblems({ questionsDue, deadline }: Schedule, now: Date): Problem[] {
  if (questionsDue === null) return [];
  const field = 'questionsDue';
  if (hasPassed(questionsDue, now)) return [{ field, message: 'Let questions end in the future.' }];
  if (deadline === null || questionsDue < deadline) return [];
  return [{ field, message: 'Let questions end before the deadline for proposals.' }];
}

function answersProblems({ answersDue, questionsDue, deadline }: Schedule, now: Date): Problem[] {
  if (answersDue === null) return [];
  const field = 'answersDue';
  if (hasPassed(answersDue, now)) return [{ field, message: 'Promise your answers for a time in the future.' }];
  if (questionsDue !== null && answersDue < questionsDue) {
    return [{ field, message: 'Promise your answers for the end of questions or later.' }];
  }
  if (deadline === null || answersDue < deadline) return [];
  return [{ field, message: 'Promise your answers for before the deadline, so that bidders can use them.' }];
}

function deadlineProblems({ deadline }: Schedule, now: Date): Problem[] {
  const field = 'deadline';
  if (deadline === null) return [{ field, message: 'Enter the deadline for proposals.' }];
  return hasPassed(deadline, now) ? [{ field, message: 'Enter a deadline in the future.' }] : [];
}

function decisionProblems({ decisionDue, deadline, startsOn }: Schedule, now: Date): Problem[] {
  const field = 'decisionDue';
  if (decisionDue === null) return [{ field, message: 'Promise a day for your decision.' }];
  const problems = dayProblems(field, decisionDue, now);
  if (problems.length > 0) return problems;
  if (deadline !== null && decisionDue < earliestDateAt(deadline)) {
    return [{ field, message: 'Promise your decision for the day of the deadline or later.' }];
  }
  if (startsOn === null || decisionDue <= startsOn) return [];
  return [{ field, message: 'Promise your decision for the day the work starts or earlier.' }];
}

function dayProblems(field: string, day: CalendarDate | null, now: Date): Problem[] {
  if (day === null) return [];
  if (!isCalendarDate(day)) return [{ field, message: 'Enter a day that exists, such as 2026-12-18.' }];
  return day < earliestDateAt(now) ? [{ field, message: 'This day is past. Enter a later one.' }] : [];
}
