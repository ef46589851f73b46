import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** One entry of a calendar: an instant, or a whole day. */
export interface CalendarEntry {
  uid: string;
  title: string;
  /** Where it is found in Bidwell. */
  path: string;
  at: Date | null;
  /** YYYY-MM-DD. */
  day: string | null;
  /** Counts what was changed of it since it was first given out. */
  sequence: number;
  changedAt: Date;
  /** It was in the calendar and is not any more. */
  isGone: boolean;
}

const HOUR = 3_600;
const LONG = 30 * 60_000;

/** The calendar as a file: RFC 5545, with how often to come back as RFC 7986 says it. The same entries give the same text. */
export function calendarFile(entries: readonly CalendarEntry[], siteUrl: string): string {
  const calendar = ical({
    name: 'Bidwell',
    prodId: { company: 'Bidwell', product: 'Bidwell', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR,
  });
  for (const { uid, title, path, at, day, sequence, changedAt, isGone } of entries) {
    const start = at ?? new Date(`${day}T00:00:00Z`);
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      start,
      ...(at === null ? { allDay: true, timezone: 'UTC' } : { end: new Date(start.getTime() + LONG) }),
      summary: title,
      url: `${siteUrl}${path}`,
      description: `${siteUrl}${path}`,
      status: isGone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
