/**
 * When a published job may be amended, and how. What closes only ever moves later; a change that matters in the last
 * working days before the deadline must give bidders those days again.
 */
import { AMENDABLE, type AddendumChange, type AmendableBrief, isMaterialChange } from './addendum.js';
import { calendarDateIn, type CalendarDate } from './calendar.js';
import { lineAmendmentProblems } from './line-changes.js';
import { earliestDeadlineDay } from './policy.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const ADDENDUM_LIMITS = { reason: 2_000 } as const;

/** By which working days are counted. */
export interface WorkingCalendar {
  now: Date;
  holidays: readonly CalendarDate[];
}

/** An amendment as it is asked for. */
export interface Amendment {
  before: AmendableBrief;
  after: AmendableBrief;
  changes: readonly AddendumChange[];
  reason: string;
  /** The requester says so, whatever the fields say. */
  isSaidToMatter: boolean;
}

/** All reasons why this addendum cannot be published now, in plain words. Empty when it can. */
export function amendmentProblems(amendment: Amendment, calendar: WorkingCalendar, lateChangeDays: number): Problem[] {
  const { before, after, reason } = amendment;
  return [
    ...requiredTextProblems(
      'reason',
      reason,
      ADDENDUM_LIMITS.reason,
      'Say why the brief changes: everybody invited reads it',
    ),
    ...earlierProblems(before, after),
    ...lineAmendmentProblems(before.lines, after.lines),
    ...lateProblems(amendment, calendar, lateChangeDays),
  ];
}

const CLOSING = ['deadline', 'questionsDue', 'answersDue'] as const;

function earlierProblems(before: AmendableBrief, after: AmendableBrief): Problem[] {
  return CLOSING.flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (!isEarlier(was, is, field === 'answersDue')) return [];
    const until = was === null ? 'It lasts until the deadline' : `It is ${inWords(was)}`;
    return [{ field, message: `${AMENDABLE[field].label}: this only moves later. ${until} now.` }];
  });
}

/** No end of questions means the deadline, so that setting one would cut the time; a promise of answers may be added. */
function isEarlier(was: Date | null, is: Date | null, isPromise: boolean): boolean {
  if (was === null) return is !== null && !isPromise;
  return is === null ? isPromise : is < was;
}

function lateProblems(amendment: Amendment, { now, holidays }: WorkingCalendar, days: number): Problem[] {
  const { changes, isSaidToMatter, after } = amendment;
  if (!isSaidToMatter && !isMaterialChange(changes)) return [];
  const earliest = earliestDeadlineDay(days, now, holidays);
  if (after.deadline === null || calendarDateIn(after.deadline, 'UTC') >= earliest) return [];
  const time = days === 1 ? '1 working day' : `${days} working days`;
  const message = `Bidders get ${time} for a change that matters. Move the deadline to ${earliest} or later.`;
  return [{ field: 'deadline', message }];
}

/** Problems that an amendment brings. Those that the brief had before are none of its making. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  return after.filter(({ field, message }) => !before.some((old) => old.field === field && old.message === message));
}

function inWords(instant: Date): string {
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
