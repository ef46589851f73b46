import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, calendarDateIn, earliestDateAt, instantAt, isCalendarDate, isWorkingDay } from './calendar.js';

test('a calendar date is a day that exists', () => {
  expect(['2026-12-18', '2028-02-29'].every(isCalendarDate)).toBe(true);
  expect(
    ['2026-02-29', '2026-13-01', '2026-00-10', '18.12.2026', '2026-1-1', '', '2026-12-18T00:00'].some(isCalendarDate),
  ).toBe(false);
});

test.each([
  ['Pacific/Kiritimati', '2026-12-02'],
  ['Europe/Lisbon', '2026-12-01'],
  ['America/Los_Angeles', '2026-12-01'],
  ['Etc/GMT+12', '2026-11-30'],
])('noon less a minute in London on 1 December falls in %s on %s', (zone, date) => {
  expect(calendarDateIn(new Date('2026-12-01T11:59:00Z'), zone)).toBe(date);
});

test('the earliest day on earth is that of the westernmost zone', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (now) => {
      expect(earliestDateAt(now)).toBe(calendarDateIn(now, 'Etc/GMT+12'));
    }),
  );
});

test.each([
  ['2026-12-01', 17, 'Europe/Lisbon', '2026-12-01T17:00:00.000Z'],
  ['2026-07-01', 17, 'Europe/Lisbon', '2026-07-01T16:00:00.000Z'],
  ['2026-12-01', 17, 'America/New_York', '2026-12-01T22:00:00.000Z'],
  ['2026-12-01', 17, 'Asia/Kolkata', '2026-12-01T11:30:00.000Z'],
  ['2026-03-29', 17, 'Europe/Berlin', '2026-03-29T15:00:00.000Z'],
  ['2026-10-25', 17, 'Europe/Berlin', '2026-10-25T16:00:00.000Z'],
  ['2026-03-08', 9, 'America/New_York', '2026-03-08T13:00:00.000Z'],
  ['2026-10-25', 1, 'Europe/Berlin', '2026-10-24T23:00:00.000Z'],
])('on %s at %i hours in %s it is %s', (date, hour, zone, instant) => {
  expect(instantAt(date, hour, zone).toISOString()).toBe(instant);
});

test('an hour of the day, read back in its own zone, is that day and hour', () => {
  const zone = fc.constantFrom('Europe/Lisbon', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zone, day, fc.integer({ min: 4, max: 23 }), (timeZone, anyInstant, hour) => {
      const date = anyInstant.toISOString().slice(0, 10);
      const instant = instantAt(date, hour, timeZone);
      const shown = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant);
      expect(calendarDateIn(instant, timeZone)).toBe(date);
      expect(shown).toBe(`${String(hour).padStart(2, '0')}:00`);
    }),
  );
});

test('working days are Monday to Friday without the holidays', () => {
  const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
  expect(week.filter((day) => isWorkingDay(day, ['2026-11-26']))).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-27',
  ]);
});

test.each([
  ['2026-11-23', 5, [], '2026-11-30'],
  ['2026-11-22', 5, [], '2026-11-27'],
  ['2026-11-27', 1, [], '2026-11-30'],
  ['2026-11-27', 1, ['2026-11-30'], '2026-12-01'],
  ['2026-12-23', 2, ['2026-12-25'], '2026-12-28'],
  ['2026-11-23', 0, [], '2026-11-23'],
])('%s plus %i working days, holidays %j, is %s', (date, count, holidays, result) => {
  expect(addWorkingDays(date, count, holidays)).toBe(result);
});
