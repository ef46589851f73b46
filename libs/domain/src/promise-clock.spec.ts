import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promiseClock, promiseDueAt, silenceAcceptsAt, type ClockTerms, type Pause } from './promise-clock.js';
import { openTimes, weekProblems, type WorkingCalendar } from './working-calendar.js';

/*
 * Every line was worked out by hand, with a calendar on paper. Lisbon is open Monday to Friday from 9 to 17, closed on 1, 8 and
 * 25 December; its clocks go forward on 29 March and back on 25 October 2026. New York closes for lunch from 12:30 to 13:30,
 * ends at 17:30, rests on 26 November, and changes on 8 March and 1 November. The night desk works in Lisbon from 0 to 8, daily.
 * 16 November 2026 is a Monday. Instants are UTC.
 */
const hours = (...times: [string, string][]) => times.map(([from, to]) => ({ from, to }));
const workdays = (...times: [string, string][]) => [...Array.from({ length: 5 }, () => hours(...times)), [], []];

const CALENDARS: Record<string, WorkingCalendar> = {
  Lisbon: {
    zone: 'Europe/Lisbon',
    week: workdays(['09:00', '17:00']),
    holidays: ['2026-12-01', '2026-12-08', '2026-12-25'],
  },
  NewYork: {
    zone: 'America/New_York',
    week: workdays(['09:00', '12:30'], ['13:30', '17:30']),
    holidays: ['2026-11-26'],
  },
  Night: { zone: 'Europe/Lisbon', week: Array.from({ length: 7 }, () => hours(['00:00', '08:00'])), holidays: [] },
};

/** What | calendar | target | started | pauses | due. */
const TABLE = `
  hours within a day                         | Lisbon  | 4 working hours    | 2026-11-16 09:00 |                                | 2026-11-16 13:00
  a whole day ends at closing time           | Lisbon  | 8 working hours    | 2026-11-16 09:00 |                                | 2026-11-16 17:00
  hours over a night                         | Lisbon  | 4 working hours    | 2026-11-16 15:00 |                                | 2026-11-17 11:00
  hours over a weekend                       | Lisbon  | 4 working hours    | 2026-11-20 16:00 |                                | 2026-11-23 12:00
  asked for on a Saturday                    | Lisbon  | 4 working hours    | 2026-11-21 10:00 |                                | 2026-11-23 13:00
  asked for before opening                   | Lisbon  | 1 working hours    | 2026-11-16 06:00 |                                | 2026-11-16 10:00
  asked for in the second of closing         | Lisbon  | 1 working hours    | 2026-11-16 17:00 |                                | 2026-11-17 10:00
  asked for a second before closing          | Lisbon  | 1 working hours    | 2026-11-16 16:59:59 |                             | 2026-11-17 09:59:59
  hours over a holiday                       | Lisbon  | 2 working hours    | 2026-12-07 16:00 |                                | 2026-12-09 10:00
  half an hour                               | Lisbon  | 0.5 working hours  | 2026-11-16 16:45 |                                | 2026-11-17 09:15
  the next day until closing                 | Lisbon  | 1 working days     | 2026-11-16 09:00 |                                | 2026-11-17 17:00
  asked for in the last second of a day      | Lisbon  | 1 working days     | 2026-11-16 23:59:59 |                             | 2026-11-17 17:00
  asked for in the first second of a day     | Lisbon  | 1 working days     | 2026-11-17 00:00 |                                | 2026-11-18 17:00
  days over a weekend                        | Lisbon  | 3 working days     | 2026-11-19 10:00 |                                | 2026-11-24 17:00
  a day asked for on a Saturday              | Lisbon  | 1 working days     | 2026-11-21 10:00 |                                | 2026-11-23 17:00
  a day asked for on a Friday                | Lisbon  | 1 working days     | 2026-11-20 10:00 |                                | 2026-11-23 17:00
  a day over a holiday                       | Lisbon  | 1 working days     | 2026-12-07 10:00 |                                | 2026-12-09 17:00
  a holiday and a weekend                    | Lisbon  | 2 working days     | 2026-12-24 10:00 |                                | 2026-12-29 17:00
  part of a day is a whole one               | Lisbon  | 1.5 working days   | 2026-11-16 10:00 |                                | 2026-11-18 17:00
  calendar hours to the second               | Lisbon  | 24 calendar hours  | 2026-11-16 10:15:30 |                             | 2026-11-17 10:15:30
  calendar hours pass on a Sunday            | Lisbon  | 4 calendar hours   | 2026-11-22 22:00 |                                | 2026-11-23 02:00
  the least there is                         | Lisbon  | 0.001 calendar hours | 2026-11-16 10:00 |                              | 2026-11-16 10:00:03.600
  a calendar day ends with the next day      | Lisbon  | 1 calendar days    | 2026-11-16 10:00 |                                | 2026-11-18 00:00
  a week of calendar days, holidays too      | Lisbon  | 7 calendar days    | 2026-12-01 10:00 |                                | 2026-12-09 00:00

  24 hours as clocks go forward              | Lisbon  | 24 calendar hours  | 2026-03-28 12:00 |                                | 2026-03-29 12:00
  a day of 23 hours                          | Lisbon  | 1 calendar days    | 2026-03-28 12:00 |                                | 2026-03-29 23:00
  working hours around the short Sunday      | Lisbon  | 8 working hours    | 2026-03-27 13:00 |                                | 2026-03-30 12:00
  a working day after it                     | Lisbon  | 1 working days     | 2026-03-27 13:00 |                                | 2026-03-30 16:00
  24 hours as clocks go back                 | Lisbon  | 24 calendar hours  | 2026-10-24 12:00 |                                | 2026-10-25 12:00
  a day of 25 hours                          | Lisbon  | 1 calendar days    | 2026-10-24 12:00 |                                | 2026-10-26 00:00
  working hours around the long Sunday       | Lisbon  | 8 working hours    | 2026-10-23 12:00 |                                | 2026-10-26 13:00
  a working day after it                     | Lisbon  | 1 working days     | 2026-10-23 12:00 |                                | 2026-10-26 17:00
  a night of seven hours                     | Night   | 8 working hours    | 2026-03-29 00:00 |                                | 2026-03-30 00:00
  a night of nine hours                      | Night   | 8 working hours    | 2026-10-24 23:00 |                                | 2026-10-25 07:00
  all of a night of nine hours               | Night   | 9 working hours    | 2026-10-24 23:00 |                                | 2026-10-25 08:00

  hours around lunch                         | NewYork | 4 working hours    | 2026-11-16 14:00 |                                | 2026-11-16 19:00
  hours until lunch                          | NewYork | 3.5 working hours  | 2026-11-16 14:00 |                                | 2026-11-16 17:30
  asked for at lunch                         | NewYork | 1 working hours    | 2026-11-16 18:00 |                                | 2026-11-16 19:30
  hours over Thanksgiving                    | NewYork | 7.5 working hours  | 2026-11-25 19:30 |                                | 2026-11-27 19:30
  a day over Thanksgiving                    | NewYork | 1 working days     | 2026-11-25 15:00 |                                | 2026-11-27 22:30
  a working day, clocks forward              | NewYork | 1 working days     | 2026-03-06 15:00 |                                | 2026-03-09 21:30
  24 hours, clocks forward                   | NewYork | 24 calendar hours  | 2026-03-07 17:00 |                                | 2026-03-08 17:00
  a day of 23 hours                          | NewYork | 1 calendar days    | 2026-03-07 17:00 |                                | 2026-03-09 04:00
  a day of 25 hours                          | NewYork | 1 calendar days    | 2026-10-31 16:00 |                                | 2026-11-02 05:00
  hours, clocks back                         | NewYork | 4 working hours    | 2026-10-30 20:30 |                                | 2026-11-02 17:00
  it is still Monday there                   | NewYork | 1 calendar days    | 2026-11-17 03:00 |                                | 2026-11-18 05:00
  and already Tuesday here                   | Lisbon  | 1 calendar days    | 2026-11-17 03:00 |                                | 2026-11-19 00:00

  a pause                                    | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 10:00-16 12:00              | 2026-11-16 15:00
  pauses that overlap                        | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 10:00-16 12:00, 16 11:00-16 13:00 | 2026-11-16 16:00
  a pause inside another                     | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 10:00-16 14:00, 16 11:00-16 12:00 | 2026-11-16 17:00
  pauses that touch, written backwards       | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 11:00-16 12:00, 16 10:00-16 11:00 | 2026-11-16 15:00
  a pause over a night                       | Lisbon  | 8 working hours    | 2026-11-16 09:00 | 16 16:00-17 10:00              | 2026-11-17 11:00
  a pause while nobody works                 | Lisbon  | 8 working hours    | 2026-11-20 13:00 | 20 17:00-23 09:00              | 2026-11-23 13:00
  a pause of calendar hours                  | Lisbon  | 24 calendar hours  | 2026-11-16 09:00 | 16 20:00-17 02:00              | 2026-11-17 15:00
  a pause of working days                    | Lisbon  | 1 working days     | 2026-11-16 09:00 | 16 10:00-16 14:00              | 2026-11-18 13:00
  a pause of calendar days                   | Lisbon  | 1 calendar days    | 2026-11-16 10:00 | 16 12:00-16 17:00              | 2026-11-18 05:00
  a pause in the time won by another         | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 10:00-16 12:00, 16 14:00-16 16:00 | 2026-11-16 17:00
  a pause of nothing                         | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 10:00-16 10:00              | 2026-11-16 13:00
  a pause of a second                        | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 10:00-16 10:00:01           | 2026-11-16 13:00:01
  a pause before it began                    | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 07:00-16 08:00              | 2026-11-16 13:00
  a pause after it was due                   | Lisbon  | 4 working hours    | 2026-11-16 09:00 | 16 13:00-16 15:00              | 2026-11-16 13:00
`;

const utc = (text: string) => new Date(`${text.trim().replace(' ', 'T')}Z`);
const inNovember = (text: string) => utc(`2026-11-${text}`);

function termsOf(text: string): ClockTerms {
  const [target, clock, unit] = text.split(' ');
  return { target: Number(target), clock, unit } as ClockTerms;
}

function pausesOf(text: string): Pause[] {
  const written = text.split(',').filter((part) => part.trim() !== '');
  return written.map((part) => {
    const [from, to] = part.trim().split('-');
    return { from: inNovember(from ?? ''), to: inNovember(to ?? '') };
  });
}

const CASES = TABLE.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6);

test('the table has at least forty cases', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
});

test.each(CASES)('%s (%s, %s, from %s, paused %s): due %s', (_, where, target, started, paused, due) => {
  const calendar = CALENDARS[where ?? ''];
  if (calendar === undefined) throw new Error(`No calendar ${where}`);
  const facts = { terms: termsOf(target ?? ''), calendar, startedAt: utc(started ?? ''), now: utc('2027-06-01 00:00') };
  expect(promiseDueAt({ ...facts, pauses: pausesOf(paused ?? '') })).toEqual(utc(due ?? ''));
});

describe('a promise of four working hours, due at 13:00', () => {
  const lisbon = CALENDARS.Lisbon as WorkingCalendar;
  const at = (time: string) => utc(`2026-11-16 ${time}`);
  const facts = {
    terms: termsOf('4 working hours'),
    calendar: lisbon,
    startedAt: at('09:00'),
    pauses: [],
    doneAt: null,
    waivedAt: null,
    now: at('09:00'),
  };

  test.each([
    ['09:00:00', 'onTrack', 0],
    ['11:59:59.999', 'onTrack', 0],
    ['12:00:00', 'dueSoon', 0],
    ['13:00:00', 'dueSoon', 0],
    ['13:00:00.001', 'missed', 1],
    ['13:00:01', 'missed', 1000],
    ['15:00:00', 'missed', 7_200_000],
  ])('is looked at at %s: %s, missed by %i ms', (now, state, missedBy) => {
    expect(promiseClock({ ...facts, now: at(now) })).toMatchObject({ state, missedBy, dueAt: at('13:00') });
  });

  test.each([
    ['12:59:59', 'kept', 0],
    ['13:00:00', 'kept', 0],
    ['13:00:00.001', 'keptLate', 1],
    ['16:00:00', 'keptLate', 10_800_000],
  ])('is done at %s: %s, missed by %i ms, whenever one looks', (doneAt, state, missedBy) => {
    const done = { ...facts, doneAt: at(doneAt) };
    expect(promiseClock({ ...done, now: at(doneAt) })).toMatchObject({ state, missedBy });
    expect(promiseClock({ ...done, now: utc('2027-01-01 00:00') })).toMatchObject({ state, missedBy });
  });

  test('while it waits is paused, and due as if the waiting ended now', () => {
    const pauses = [
      { from: at('09:30'), to: at('10:00') },
      { from: at('10:30'), to: null },
    ];
    expect(promiseClock({ ...facts, pauses, now: at('11:30') })).toEqual({
      state: 'paused',
      dueAt: at('14:30'),
      missedBy: 0,
      pausedFor: 90 * 60_000,
    });
    const later = promiseClock({ ...facts, pauses, now: utc('2026-11-17 10:00') });
    expect(later).toMatchObject({ state: 'paused', dueAt: utc('2026-11-17 13:00') });
  });

  test('that was waived is neither kept nor missed', () => {
    expect(promiseClock({ ...facts, waivedAt: at('12:00'), now: at('19:00') })).toMatchObject({
      state: 'waived',
      missedBy: 0,
    });
  });
});

test('a long promise is due soon in its last day', () => {
  const calendar = CALENDARS.Lisbon as WorkingCalendar;
  const facts = { terms: termsOf('10 calendar days'), calendar, startedAt: utc('2026-11-02 00:00') };
  const look = (now: string) =>
    promiseClock({ ...facts, pauses: [], doneAt: null, waivedAt: null, now: utc(now) }).state;
  expect([look('2026-11-11 23:59:59.999'), look('2026-11-12 00:00')]).toEqual(['onTrack', 'dueSoon']);
});

test('silence accepts at closing time of the nth working day', () => {
  const calendar = CALENDARS.Lisbon as WorkingCalendar;
  expect(silenceAcceptsAt(utc('2026-12-04 10:00'), 5, calendar)).toEqual(utc('2026-12-14 17:00'));
});

/** A second way to count: a minute at a time. */
function dueByMinutes(terms: ClockTerms, calendar: WorkingCalendar, start: Date, pauses: Pause[]): Date {
  const isOpen = (at: number) => {
    const [span] = openTimes(new Date(at), calendar);
    return terms.clock === 'calendar' || span?.from === at;
  };
  const isPaused = (at: number) =>
    pauses.some(({ from, to }) => from.getTime() <= at && at < (to?.getTime() ?? Number.POSITIVE_INFINITY));
  let at = start.getTime();
  for (let left = terms.target * 60; left > 0; at += 60_000) if (isOpen(at) && !isPaused(at)) left -= 1;
  return new Date(at);
}

test('hours come to the same when they are counted a minute at a time', () => {
  const minute = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((n) => new Date(Date.UTC(2026, 9, 19) + n * 60_000));
  const pause = fc.tuple(minute, fc.integer({ min: 1, max: 900 })).map(([from, length]) => {
    return { from, to: new Date(from.getTime() + length * 60_000) };
  });
  const terms = fc.record({
    target: fc.integer({ min: 1, max: 12 }),
    unit: fc.constant('hours' as const),
    clock: fc.constantFrom('working' as const, 'calendar' as const),
  });
  const calendar = fc.constantFrom(...Object.values(CALENDARS));
  fc.assert(
    fc.property(terms, calendar, minute, fc.array(pause, { maxLength: 3 }), (promised, where, startedAt, pauses) => {
      const due = promiseDueAt({ terms: promised, calendar: where, startedAt, pauses, now: utc('2027-06-01 00:00') });
      expect(due).toEqual(dueByMinutes(promised, where, startedAt, pauses));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['no hours at all', Array.from({ length: 7 }, () => []), /at least one weekday/],
  ['six days', Array.from({ length: 6 }, () => hours(['09:00', '17:00'])), /at least one weekday/],
  ['an end before its start', workdays(['17:00', '09:00']), /after 17:00/],
  ['hours that overlap', workdays(['09:00', '13:00'], ['12:00', '17:00']), /follow each other/],
  ['no time of day', workdays(['9', '17:00']), /two figures/],
])('a week with %s is refused', (_, week, message) => {
  expect(weekProblems(week)[0]?.message).toMatch(message);
});

test('a week that ends at midnight is fine', () => {
  expect(weekProblems(workdays(['00:00', '24:00']))).toEqual([]);
});
