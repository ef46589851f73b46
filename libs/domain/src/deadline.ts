/**
 * The dates that a new job proposes by itself: five working days for proposals, closing at the end of a working day in
 * the requester's zone, with time for questions before it and for a decision after it.
 */
import { addWorkingDays, calendarDateIn, instantAt, type CalendarDate } from './calendar.js';

/** How much time a job gives unless the requester says otherwise. All in working days. */
export const DEADLINE_DEFAULTS = { proposals: 5, questions: 3, answers: 4, decision: 5, hour: 17 } as const;

export interface DateDefaults {
  now: Date;
  /** The requester's zone, such as Europe/Lisbon. */
  zone: string;
  holidays: readonly CalendarDate[];
}

/** Five working days ahead at 17:00. */
export function defaultDeadline(facts: DateDefaults): Date {
  return workingDaysAhead(facts, DEADLINE_DEFAULTS.proposals);
}

/** Three working days ahead at 17:00: answers still reach everybody two working days before the deadline. */
export function defaultQuestionsDue(facts: DateDefaults): Date {
  return workingDaysAhead(facts, DEADLINE_DEFAULTS.questions);
}

/** Four working days ahead at 17:00: a day after the last question, a day before the deadline. */
export function defaultAnswersDue(facts: DateDefaults): Date {
  return workingDaysAhead(facts, DEADLINE_DEFAULTS.answers);
}

/** Five working days after the deadline. */
export function defaultDecisionDue(deadline: Date, zone: string, holidays: readonly CalendarDate[]): CalendarDate {
  return addWorkingDays(calendarDateIn(deadline, zone), DEADLINE_DEFAULTS.decision, holidays);
}

const TWO_DAYS = 2 * 86_400_000;

/** A word of warning when bidders get less than two days. Null when there is time enough. */
export function deadlineWarning(deadline: Date, now: Date): string | null {
  const left = deadline.getTime() - now.getTime();
  return left < TWO_DAYS ? `Teams usually need ${DEADLINE_DEFAULTS.proposals} working days.` : null;
}

function workingDaysAhead({ now, zone, holidays }: DateDefaults, days: number): Date {
  const date = addWorkingDays(calendarDateIn(now, zone), days, holidays);
  return instantAt(date, DEADLINE_DEFAULTS.hour, zone);
}
