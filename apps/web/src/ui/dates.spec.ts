import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDays,
  formatDistance,
  formatInstant,
  formatMonth,
  formatTime,
  fromLocalInput,
  toLocalInput,
} from './dates';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const after = (seconds: number) => new Date(NOON + seconds * 1000).toISOString();

describe('the time left', () => {
  it.each([
    [3 * 86_400, 'in 3 days'],
    [47 * 3600, 'in 47 hours'],
    [3 * 3600 + 59, 'in 3 hours'],
    [119 * 60, 'in 119 minutes'],
    [90, 'in 90 seconds'],
    [1, 'in 1 second'],
    [-2 * 3600, '2 hours ago'],
    [-40, '40 seconds ago'],
  ])('%i seconds away reads "%s"', (seconds, words) => {
    expect(formatDistance(after(seconds), NOON)).toBe(words);
  });

  it('is never said to be longer than it is', () => {
    expect(formatDistance(after(3 * 3600 - 1), NOON)).toBe('in 2 hours');
  });
});

describe('a deadline', () => {
  it('has weekday, date, time and zone', () => {
    expect(formatInstant('2026-11-24T17:00:00Z')).toMatch(/^(Mon|Tue|Wed) 2[345] Nov 2026, \d\d:\d\d \S+$/);
  });

  it('survives the local field to the minute', () => {
    const iso = '2026-11-24T17:05:00.000Z';
    expect(fromLocalInput(toLocalInput(iso))).toBe(iso);
    expect(toLocalInput(null)).toBe('');
    expect(fromLocalInput('')).toBeNull();
  });
});

describe('days in nobody’s zone', () => {
  it('are named as they are written', () => {
    expect(formatDay('2026-12-18')).toBe('Fri 18 Dec 2026');
    expect(formatMonth('2026-12-01')).toBe('Dec 2026');
  });

  it('share their month when they can', () => {
    expect(formatDays('2026-11-24', '2026-11-26')).toBe('Tue 24 to Thu 26 Nov 2026');
    expect(formatDays('2026-11-30', '2026-12-01')).toBe('Mon 30 Nov 2026 to Tue 1 Dec 2026');
    expect(formatDays('2026-11-24', null)).toBe('Tue 24 Nov 2026');
  });
});

it('a time of the clock alone is of today; what was on another day says which', () => {
  expect(formatTime(after(-60), NOON)).toMatch(/^\d\d:59$/);
  expect(formatTime(after(-86_400), NOON)).toBe(formatInstant(after(-86_400)));
});
