/**
 * When people work: the hours of each weekday in the zone of a place, and the days on which nobody does. A company has
 * one calendar or several; every promise that counts in working time names the one it counts by.
 */
import { calendarDateIn, instantAt, type CalendarDate } from './calendar.js';
import type { Problem } from './refusal.js';

/** Open from one time of day to another, written "09:00". "24:00" is the end of the day. */
export interface OpenHours {
  from: string;
  to: string;
}

/** The hours of a week, Monday first, and the holidays. */
export interface WorkingCalendar {
  zone: string;
  week: readonly (readonly OpenHours[])[];
  holidays: readonly CalendarDate[];
}

/** From one instant to another, in milliseconds. */
export interface Span {
  from: number;
  to: number;
}

/** How far ahead open hours are looked for. */
const MOST_DAYS = 40_000;
const DAY = 86_400_000;

/** Whether anybody works on this day. */
export function isOpenOn(day: CalendarDate, { week, holidays }: WorkingCalendar): boolean {
  return (week[weekdayOf(day)]?.length ?? 0) > 0 && !holidays.includes(day);
}

/** The open hours from an instant on, in their order. */
export function* openTimes(start: Date, calendar: WorkingCalendar): Generator<Span> {
  let day = calendarDateIn(start, calendar.zone);
  for (let looked = 0; looked < MOST_DAYS; looked += 1) {
    for (const hours of isOpenOn(day, calendar) ? (calendar.week[weekdayOf(day)] ?? []) : []) {
      const from = Math.max(start.getTime(), instantAt(day, hourOf(hours.from), calendar.zone).getTime());
      const to = instantAt(day, hourOf(hours.to), calendar.zone).getTime();
      if (from < to) yield { from, to };
    }
    day = new Date(new Date(`${day}T00:00:00Z`).getTime() + DAY).toISOString().slice(0, 10);
  }
}

/** When work ends on this day; the end of the day where nobody works. */
export function closingTime(day: CalendarDate, calendar: WorkingCalendar): Date {
  const last = calendar.week[weekdayOf(day)]?.at(-1);
  return instantAt(day, last === undefined ? 24 : hourOf(last.to), calendar.zone);
}

/** What is wrong with the hours of a week. */
export function weekProblems(week: readonly (readonly OpenHours[])[]): Problem[] {
  if (week.length !== 7 || week.every((day) => day.length === 0))
    return [{ field: 'week', message: 'Enter the hours of at least one weekday.' }];
  return week.flatMap((day, at) => dayProblems(day, `week.${at}`));
}

/** "09:30" as 9.5. */
function hourOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60;
}

function dayProblems(day: readonly OpenHours[], field: string): Problem[] {
  let last = '';
  for (const { from, to } of day) {
    if (!isTime(from) || !isTime(to))
      return [{ field, message: 'Write hours like 09:00 to 17:30, two figures each side.' }];
    if (from >= to) return [{ field, message: `Enter an end after ${from}.` }];
    if (from < last) return [{ field, message: `Let the hours follow each other: ${last} comes before ${from}.` }];
    last = to;
  }
  return [];
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);

function weekdayOf(day: CalendarDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
