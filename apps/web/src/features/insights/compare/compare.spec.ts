import { describe, expect, test } from 'vitest';
import { changeOf, comparedFinding } from './change-words';
import { comparedPeriods } from './compared-periods';

const counts = (n: number, wins: number, low: number, high: number) => ({
  n,
  wins,
  expected: n / 4,
  lift: (wins * 4) / n,
  liftInterval: { low, high },
});

describe('two periods', () => {
  test('are the last twelve full months and the twelve before, unless a time is chosen', () => {
    expect(comparedPeriods({}, 'before', '2026-11-22')).toEqual({
      now: { from: '2025-11-01', to: '2026-10-31' },
      before: { from: '2024-11-01', to: '2025-10-31' },
    });
  });

  test('are equally long, or the same months a year earlier', () => {
    const chosen = { from: '2026-01-10', to: '2026-02-03' };
    expect(comparedPeriods(chosen, 'before', '2026-11-22')).toEqual({
      now: { from: '2026-01-01', to: '2026-02-28' },
      before: { from: '2025-11-01', to: '2025-12-31' },
    });
    expect(comparedPeriods(chosen, 'year', '2026-11-22').before).toEqual({ from: '2025-01-01', to: '2025-02-28' });
  });

  test('have at least a month, even if the time chosen begins today', () => {
    expect(comparedPeriods({ from: '2026-11-01' }, 'before', '2026-11-22').now).toEqual({
      from: '2026-10-01',
      to: '2026-10-31',
    });
  });
});

describe('a difference', () => {
  test('is said only beyond chance, with its range', () => {
    expect(changeOf(counts(100, 50, 1.6, 2.4), counts(100, 20, 0.55, 1.12)).words).toMatch(
      /^Differs: chosen more often, likely 1\.\d+ to \d\.\d+ times as often$/,
    );
    expect(changeOf(counts(100, 26, 0.7, 1.4), counts(100, 25, 0.7, 1.35)).verdict).toBe('cannot tell');
    expect(changeOf(counts(100, 20, 0.55, 1.12), counts(100, 50, 1.6, 2.4)).verdict).toBe('less');
  });

  test('is not looked for in a handful of contests', () => {
    const few = { n: 6, wins: 2, expected: 1.5, lift: null, liftInterval: null };
    expect(changeOf(few, counts(100, 25, 0.7, 1.35)).verdict).toBe('too few');
  });

  test('over all is the title, and mostly there is none', () => {
    expect(comparedFinding([{ name: 'Events', verdict: 'cannot tell' }])).toBe(
      'No difference that we could tell from chance',
    );
    expect(comparedFinding([{ name: 'Events', verdict: 'too few' }])).toMatch(/^Too few/);
    expect(
      comparedFinding([
        { name: 'Events', verdict: 'more' },
        { name: 'Print', verdict: 'less' },
      ]),
    ).toBe('Events chosen more often; Print chosen less often than before');
  });
});
