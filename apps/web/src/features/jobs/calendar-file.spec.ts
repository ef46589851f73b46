import { expect, test } from 'vitest';
import { type CalendarJob, calendarFile } from './calendar-file';

const job: CalendarJob = {
  id: 'a1',
  reference: 'JOB-142',
  title: 'Offsite; Sintra, 24 people',
  questionsDue: '2026-11-26T17:00:00.000Z',
  deadline: '2026-11-30T17:00:00.000Z',
  decisionDue: '2026-12-07',
  startsOn: '2027-01-15',
  endsOn: '2027-01-16',
  place: 'Sintra',
};
const now = new Date('2026-11-22T10:00:00Z');
const linesOf = (changed: Partial<CalendarJob> = {}) =>
  calendarFile({ ...job, ...changed }, 'https://bidwell.example/jobs/a1', now).split('\r\n');

test('every date of a job is an entry with an identity of its own', () => {
  const lines = linesOf();
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
    'UID:a1-questions@bidwell',
    'UID:a1-deadline@bidwell',
    'UID:a1-decision@bidwell',
    'UID:a1-work@bidwell',
  ]);
  expect(lines).toContain('DTSTART:20261130T170000Z');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
});

test('a day is a whole day, and its end is the day after', () => {
  const lines = linesOf();
  expect(lines).toContain('DTSTART;VALUE=DATE:20270115');
  expect(lines).toContain('DTEND;VALUE=DATE:20270117');
  expect(linesOf({ endsOn: null })).toContain('DTEND;VALUE=DATE:20270116');
});

test('what has no date is left out; signs with a meaning are escaped', () => {
  const lines = linesOf({ questionsDue: null, startsOn: null });
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(lines).toContain('SUMMARY:Decide: JOB-142 Offsite\\; Sintra\\, 24 people');
});

test('no line is longer than 75 octets, whatever the title', () => {
  const lines = linesOf({
    title: 'Jahresabschlussfeier für alle Kolleginnen und Kollegen, größer als je zuvor 🎉'.repeat(3),
  });
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  const joined = lines.join('\r\n').replaceAll('\r\n ', '');
  expect(joined).toContain('größer als je zuvor 🎉');
});
