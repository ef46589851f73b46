import { describe, expect, it } from 'vitest';
import { findingOverTime } from './finding-over-time';
import { type MonthCounts, periodsOf, spanOf, usualGrain } from './periods';

const month = (day: string, n: number, wins: number, side: 'internal' | 'external' = 'internal'): MonthCounts => ({
  month: day,
  side,
  n,
  wins,
  expected: n / 4,
});

describe('periods of a chart', () => {
  it('are the months themselves, internal before external', () => {
    const periods = periodsOf(
      [month('2026-02-01', 3, 1, 'external'), month('2026-02-01', 4, 2), month('2026-01-01', 5, 1)],
      'month',
    );
    expect(periods.map(({ name, side, n }) => [name, side, n])).toEqual([
      ['Jan 2026', 'internal', 5],
      ['Feb 2026', 'internal', 4],
      ['Feb 2026', 'external', 3],
    ]);
  });

  it('are months added up to quarters, from their first to their last day', () => {
    const periods = periodsOf(
      [month('2025-12-01', 1, 1), month('2026-01-01', 5, 1), month('2026-03-01', 4, 2)],
      'quarter',
    );
    expect(periods.map(({ name, from, to, n, wins, expected }) => [name, from, to, n, wins, expected])).toEqual([
      ['Q4 2025', '2025-10-01', '2025-12-31', 1, 1, 0.25],
      ['Q1 2026', '2026-01-01', '2026-03-31', 9, 3, 2.25],
    ]);
  });

  it('leave room for a month in which nothing was decided', () => {
    const periods = periodsOf([month('2025-12-01', 1, 1), month('2026-02-01', 1, 1)], 'month');
    expect(spanOf(periods, 'month')).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(spanOf([], 'month')).toEqual([]);
  });

  it('are quarters where most months of the internal side hold too few contests', () => {
    expect(usualGrain([month('2026-01-01', 12, 1), month('2026-02-01', 12, 1), month('2026-03-01', 3, 1)])).toBe(
      'month',
    );
    expect(usualGrain([month('2026-01-01', 12, 1), month('2026-02-01', 2, 1), month('2026-03-01', 3, 1)])).toBe(
      'quarter',
    );
    expect(usualGrain([month('2026-01-01', 3, 1), month('2026-01-01', 90, 1, 'external')])).toBe('quarter');
  });
});

describe('the finding over time', () => {
  const over = (...months: MonthCounts[]) => findingOverTime(periodsOf(months, 'month'));

  it('is usually no change that we could tell from chance', () => {
    expect(over(month('2026-01-01', 20, 6), month('2026-02-01', 20, 10))).toBe(
      'No change over time that we could tell from chance',
    );
  });

  it('names a change only where the ranges do not touch', () => {
    expect(over(month('2026-01-01', 40, 4), month('2026-02-01', 40, 30))).toBe(
      'Internal teams win more often in Feb 2026 than in Jan 2026',
    );
    expect(over(month('2026-01-01', 40, 30), month('2026-02-01', 40, 4))).toBe(
      'Internal teams win less often in Feb 2026 than in Jan 2026',
    );
  });

  it('keeps silent on too few contests', () => {
    expect(over(month('2026-01-01', 40, 30), month('2026-02-01', 9, 0))).toBe(
      'Too few contests to see a change over time',
    );
    expect(over()).toBe('Too few contests to see a change over time');
  });
});
