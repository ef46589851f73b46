/**
 * What a bidder has hours for: its hours in a week against the work it has won. Won work is spread evenly over the weeks
 * from the decision to the job's last day, because nobody plans it day by day before bidding.
 */
import type { CalendarDate } from './calendar.js';
import type { Problem } from './refusal.js';

const DAY = 86_400_000;

/** Weeks shown when no job is asked about, and at most. */
export const CAPACITY_WEEKS = { usual: 12, most: 53 } as const;

/** Hours are kept to one decimal: less would be kept as none. */
const LEAST_HOURS = 0.1;

export const HOURS_LIMITS = { weekly: 100_000, planned: 1_000_000, bidding: 10_000 } as const;

/** Work on the bidder's hands. Hours are null where nobody has said how many. */
export interface OwnWork {
  from: CalendarDate;
  until: CalendarDate;
  hours: number | null;
}

/** One week, beginning on its Monday. */
export interface CapacityWeek {
  startsOn: CalendarDate;
  committedHours: number;
  /** Null while the bidder has not said how many hours it has. Below 0 when it has taken on too much. */
  freeHours: number | null;
  /** Whether the job that is asked about falls into this week. */
  isOfJob: boolean;
}

/** Some days, the first and last included. */
export interface Days {
  from: CalendarDate;
  until: CalendarDate;
}

/** The Monday of a day's week. */
export function mondayOf(date: CalendarDate): CalendarDate {
  const time = new Date(`${date}T00:00:00Z`);
  const sinceMonday = (time.getUTCDay() + 6) % 7;
  return dayAfter(date, -sinceMonday);
}

/** The weeks from today to the job's last day, or the usual number of weeks, with what is committed in each. */
export function capacityWeeks(facts: {
  today: CalendarDate;
  weeklyHours: number | null;
  work: readonly OwnWork[];
  job: Days | null;
}): CapacityWeek[] {
  const { today, weeklyHours, work, job } = facts;
  const first = mondayOf(today);
  const wanted = job === null ? 0 : weeksBetween(first, mondayOf(job.until)) + 1;
  const count = Math.min(Math.max(wanted, CAPACITY_WEEKS.usual), CAPACITY_WEEKS.most);
  return Array.from({ length: count }, (_, index) => {
    const startsOn = dayAfter(first, index * 7);
    const committedHours = tenths(work.reduce((sum, one) => sum + hoursInWeek(one, startsOn), 0));
    const freeHours = weeklyHours === null ? null : tenths(weeklyHours - committedHours);
    return { startsOn, committedHours, freeHours, isOfJob: job !== null && touches(job, startsOn) };
  });
}

/** The hours of some work that fall into the week of this Monday. */
export function hoursInWeek({ from, until, hours }: OwnWork, monday: CalendarDate): number {
  const last = until < from ? from : until;
  if (hours === null || !touches({ from, until: last }, monday)) return 0;
  const weeks = weeksBetween(mondayOf(from), mondayOf(last)) + 1;
  return hours / weeks;
}

/** What is wrong with a number of hours. */
export function hoursProblems(hours: number, field: string, most: number): Problem[] {
  if (!(hours > 0)) return [{ field, message: 'Enter hours above 0, or leave it empty.' }];
  if (hours < LEAST_HOURS) return [{ field, message: `Enter ${LEAST_HOURS} hours or more, or leave it empty.` }];
  if (hours > most) return [{ field, message: `Enter ${most.toLocaleString('en')} hours or less.` }];
  return [];
}

function touches({ from, until }: Days, monday: CalendarDate): boolean {
  return mondayOf(from) <= monday && monday <= until;
}

function weeksBetween(monday: CalendarDate, later: CalendarDate): number {
  return Math.round((new Date(later).getTime() - new Date(monday).getTime()) / (7 * DAY));
}

function dayAfter(date: CalendarDate, days: number): CalendarDate {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() + days * DAY).toISOString().slice(0, 10);
}

function tenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}
