/** What of a job goes into a calendar. */
export interface CalendarJob {
  id: string;
  reference: string;
  title: string;
  questionsDue: string | null;
  deadline: string | null;
  decisionDue: string | null;
  startsOn: string | null;
  endsOn: string | null;
  place: string;
}

interface Entry {
  part: string;
  words: string;
  /** An instant (ISO), or a day. */
  at: string;
  /** The last day. Null for an instant, and for one day. */
  to?: string | null;
}

/** A calendar file (RFC 5545) with the dates of a job: each keeps its identity, so that a later file moves it. */
export function calendarFile(job: CalendarJob, address: string, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bidwell//Jobs//EN',
    'CALSCALE:GREGORIAN',
    ...entriesOf(job).flatMap((entry) => eventOf(entry, job, address, now)),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function entriesOf({ questionsDue, deadline, decisionDue, startsOn, endsOn }: CalendarJob): Entry[] {
  return [
    ...(questionsDue ? [{ part: 'questions', words: 'Questions end', at: questionsDue }] : []),
    ...(deadline ? [{ part: 'deadline', words: 'Proposals open', at: deadline }] : []),
    ...(decisionDue ? [{ part: 'decision', words: 'Decide', at: decisionDue }] : []),
    ...(startsOn ? [{ part: 'work', words: 'Work', at: startsOn, to: endsOn }] : []),
  ];
}

function eventOf({ part, words, at, to }: Entry, job: CalendarJob, address: string, now: Date): string[] {
  const isDay = !at.includes('T');
  const when = isDay
    ? [`DTSTART;VALUE=DATE:${dayStamp(at)}`, `DTEND;VALUE=DATE:${dayStamp(dayAfter(to ?? at))}`]
    : [`DTSTART:${stamp(new Date(at))}`, `DTEND:${stamp(new Date(at))}`];
  return [
    'BEGIN:VEVENT',
    `UID:${job.id}-${part}@bidwell`,
    `DTSTAMP:${stamp(now)}`,
    ...when,
    `SUMMARY:${escaped(`${words}: ${job.reference} ${job.title}`)}`,
    ...(part === 'work' && job.place ? [`LOCATION:${escaped(job.place)}`] : []),
    `URL:${address}`,
    ...(isDay ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/** 20261130T170000Z */
function stamp(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

function dayStamp(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** Lines of a calendar file have at most 75 octets; what is longer goes on behind a space. */
function folded(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (octets(part + sign) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].map((text, place) => (place === 0 ? text : ` ${text}`));
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
