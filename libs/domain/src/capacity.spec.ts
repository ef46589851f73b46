import { expect, test } from 'vitest';
import { capacityWeeks, hoursInWeek, hoursProblems, mondayOf } from './capacity.js';

test('a week begins on Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
});

test('won work is spread evenly over its weeks', () => {
  const work = { from: '2026-11-18', until: '2026-12-01', hours: 90 };
  expect(
    ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'].map((m) => hoursInWeek(work, m)),
  ).toEqual([0, 30, 30, 30, 0]);
});

test('work that nobody has put hours to counts for nothing, and is not taken for free time by accident', () => {
  expect(hoursInWeek({ from: '2026-11-18', until: '2026-12-01', hours: null }, '2026-11-23')).toBe(0);
});

test('free hours are what the week has less what is committed, also below zero', () => {
  const work = [
    { from: '2026-11-23', until: '2026-11-27', hours: 60 },
    { from: '2026-11-25', until: '2026-11-26', hours: 30 },
  ];
  const weeks = capacityWeeks({ today: '2026-11-22', weeklyHours: 80, work, job: null });
  expect(weeks).toHaveLength(12);
  expect(weeks[0]).toMatchObject({ startsOn: '2026-11-16', committedHours: 0, freeHours: 80 });
  expect(weeks[1]).toMatchObject({ startsOn: '2026-11-23', committedHours: 90, freeHours: -10 });
});

test('the weeks reach to the last day of the job asked about, and say which are its own', () => {
  const job = { from: '2027-03-10', until: '2027-03-16' };
  const weeks = capacityWeeks({ today: '2026-11-22', weeklyHours: null, work: [], job });
  expect(weeks.at(-1)).toEqual({ startsOn: '2027-03-15', committedHours: 0, freeHours: null, isOfJob: true });
  expect(weeks.filter(({ isOfJob }) => isOfJob).map(({ startsOn }) => startsOn)).toEqual(['2027-03-08', '2027-03-15']);
});

test('a job far away shows a year and no more', () => {
  const job = { from: '2030-01-01', until: '2030-01-02' };
  expect(capacityWeeks({ today: '2026-11-22', weeklyHours: 40, work: [], job })).toHaveLength(53);
});

test('hours are above 0 and within reason', () => {
  expect(hoursProblems(12.5, 'hours', 10_000)).toEqual([]);
  expect(hoursProblems(0, 'hours', 10_000)).toEqual([
    { field: 'hours', message: 'Enter hours above 0, or leave it empty.' },
  ]);
  expect(hoursProblems(0.04, 'hours', 10_000)[0]?.message).toBe('Enter 0.1 hours or more, or leave it empty.');
  expect(hoursProblems(20_000, 'hours', 10_000)[0]?.message).toBe('Enter 10,000 hours or less.');
});
