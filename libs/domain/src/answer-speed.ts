/**
 * How fast a requester answers. Bidders who wait for an answer cannot price, so it is measured, and shown with its n to
 * whoever is invited. Only the first answer to a question counts: mending it later is no fault.
 */
import { addWorkingDays, calendarDateIn, type CalendarDate } from './calendar.js';

const DAY = 86_400_000;

/** Whether an answer came within one working day: by the same hour of the next day on which people work. */
export function isPromptAnswer(askedAt: Date, answeredAt: Date, holidays: readonly CalendarDate[]): boolean {
  const asked = calendarDateIn(askedAt, 'UTC');
  const next = addWorkingDays(asked, 1, holidays);
  const ahead = Math.round((Date.parse(next) - Date.parse(asked)) / DAY);
  return answeredAt.getTime() <= askedAt.getTime() + ahead * DAY;
}
