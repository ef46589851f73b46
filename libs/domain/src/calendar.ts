/**
 * Calendar days and the hour of a place. A calendar day has no zone ("the party is on 18 December"); an instant has none
 * either; only together with a zone do they meet.
 */

/** A day written YYYY-MM-DD. Two of them compare as text. */
export type CalendarDate = string;

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Whether a text is a day that exists: 2026-02-30 does not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && utcDate(instant) === text;
}

/** "Monday 14 December 2026": how a day is written in a sentence. */
export function dayInWords(day: CalendarDate): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** The day that an instant falls on in a zone such as Europe/Lisbon. */
export function calendarDateIn(instant: Date, zone: string): CalendarDate {
  return utcDate(new Date(instant.getTime() + offsetOf(instant, zone)));
}

/** The earliest day that anybody on earth writes at this instant. Whatever is before it is past for everybody. */
export function earliestDateAt(instant: Date): CalendarDate {
  return utcDate(new Date(instant.getTime() - 12 * HOUR));
}

/** The instant at which a clock in the zone shows this hour on this day. */
export function instantAt(date: CalendarDate, hour: number, zone: string): Date {
  const asIfUtc = new Date(`${date}T00:00:00Z`).getTime() + hour * HOUR;
  // The offset may differ before and after a change of the clocks: ask again at the first answer.
  const guess = asIfUtc - offsetOf(new Date(asIfUtc), zone);
  return new Date(asIfUtc - offsetOf(new Date(guess), zone));
}

/** Monday to Friday, holidays left out. */
export function isWorkingDay(date: CalendarDate, holidays: readonly CalendarDate[]): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date);
}

/** The day that is so many working days after another; that day itself does not count. */
export function addWorkingDays(date: CalendarDate, count: number, holidays: readonly CalendarDate[]): CalendarDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = utcDate(new Date(new Date(`${day}T00:00:00Z`).getTime() + DAY));
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

function utcDate(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one costs more than using it. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

function offsetOf(instant: Date, zone: string): number {
  const format = formatOf(zone);
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
  return shown - Math.floor(instant.getTime() / 1000) * 1000;
}
