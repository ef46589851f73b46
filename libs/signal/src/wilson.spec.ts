import { describe, expect, it } from 'vitest';
import reference from './intervals.reference.json' with { type: 'json' };
import { wilsonInterval } from './wilson.js';

const printed = (wins: number, n: number) => {
  const { low, high } = wilsonInterval(wins, n);
  return `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
};

describe('the 95% Wilson interval', () => {
  it('gives the ranges people know', () => {
    expect(printed(3, 10)).toBe('10.8 to 60.3');
    expect(printed(9, 30)).toBe('16.7 to 47.9');
    expect(printed(33, 100)).toBe('24.6 to 42.7');
    expect(printed(66, 200)).toBe('26.9 to 39.8');
    expect(printed(165, 500)).toBe('29.0 to 37.2');
  });

  it.each(reference.cases)('equals R for $x of $n', ({ x, n, wilson: [low, high] }) => {
    const interval = wilsonInterval(x, n);
    expect(Math.abs(interval.low - low!)).toBeLessThan(1e-9);
    expect(Math.abs(interval.high - high!)).toBeLessThan(1e-9);
  });

  it.each(reference.published.rows)("equals Newcombe's table for $x of $n", ({ x, n, lo, hi }) => {
    const interval = wilsonInterval(x, n);
    expect(interval.low.toFixed(4)).toBe(lo.toFixed(4));
    expect(interval.high.toFixed(4)).toBe(hi.toFixed(4));
  });

  it('never leaves 0 to 1 and always holds the share itself', () => {
    for (let n = 1; n <= 60; n++) {
      for (let wins = 0; wins <= n; wins++) {
        const { low, high } = wilsonInterval(wins, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(wins / n);
        expect(high).toBeGreaterThanOrEqual(wins / n);
      }
    }
  });

  it('knows nothing from no contests', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it.each([
    [3, 2],
    [-1, 5],
    [1, NaN],
    [1, Infinity],
  ])('refuses %s wins of %s', (wins, n) => {
    expect(() => wilsonInterval(wins, n)).toThrow(RangeError);
  });
});
