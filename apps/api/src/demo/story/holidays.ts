import { addWorkingDays, type CalendarDate, isWorkingDay } from '@bidwell/domain/calendar';

const CLOSED = [
  '01-01',
  '04-25',
  '05-01',
  '06-10',
  '08-15',
  '10-05',
  '11-01',
  '12-01',
  '12-08',
  '12-24',
  '12-25',
  '12-31',
];

/** Whether the demo company is at work on this day. */
export function isOpenOn(date: CalendarDate): boolean {
  return isWorkingDay(date, []) && !CLOSED.includes(date.slice(5));
}

/** The day that is so many of the company's working days later. */
export function workingDaysAfter(date: CalendarDate, count: number): CalendarDate {
  const years = [0, 1].map((more) => Number(date.slice(0, 4)) + more);
  const holidays = years.flatMap((year) => CLOSED.map((day) => `${year}-${day}`));
  return addWorkingDays(date, count, holidays);
}
