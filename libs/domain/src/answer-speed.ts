/**
 * How fast a requester answers. Bidders who wait for an answer cannot price, so it is measured, and shown with its n to
 * whoever is invited. Only the first answer to a question counts: mending it later is no fault.
 */
import { addWorkingDays, calendarDateIn, type CalendarDate } from './calendar.js';

/**
 * Whether an answer came within one working day: on the day of the question, or by the end of the next day on which people
 * work. Migration 077 counts a requester's conduct by the same rule.
 */
export function isPromptAnswer(askedAt: Date, answeredAt: Date, holidays: readonly CalendarDate[]): boolean {
  return calendarDateIn(answeredAt, 'UTC') <= addWorkingDays(calendarDateIn(askedAt, 'UTC'), 1, holidays);
}
