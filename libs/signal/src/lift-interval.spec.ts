import { describe, expect, it } from 'vitest';
import { expectedWins } from './expected-wins.js';
import reference from './lift-interval.reference.json' with { type: 'json' };
import { EXACT_UP_TO, liftInterval, winDistribution } from './lift-interval.js';

describe('the distribution of wins', () => {
  it.each(reference.distributions)('is exact for $name', ({ chances, mass }) => {
    const ours = winDistribution(chances.map((chance) => ({ chance, contests: 1 })));
    expect(ours.first).toBe(0);
    expect(ours.mass).toHaveLength(mass.length);
    mass.forEach((value, wins) => expect(Math.abs(ours.mass[wins]! - value)).toBeLessThan(1e-12));
  });
});

describe('the range of wins against expected wins', () => {
  it.each(reference.lifts)('equals the reference for $name', ({ chances, wins, expected, low, high }) => {
    expect(expectedWins(chances)).toBeCloseTo(expected, 9);
    const range = liftInterval(wins, chances);
    expect(Math.abs(range.low - low)).toBeLessThan(1e-8);
    expect(Math.abs(range.high - high)).toBeLessThan(1e-8);
  });

  it('is exactly 1 where every bidder is of the kind', () => {
    expect(liftInterval(20, [{ field: 5, own: 5, contests: 20 }])).toEqual({ low: 1, high: 1 });
  });

  it.each([0.2, 0.35, 0.6])('hardly moves where the exact method hands over to the normal one (%s won)', (share) => {
    const at = (contests: number) => liftInterval(Math.round(share * EXACT_UP_TO), [{ field: 4, own: 1, contests }]);
    const exact = at(EXACT_UP_TO);
    const normal = at(EXACT_UP_TO + 1);
    expect(Math.abs(exact.low - normal.low)).toBeLessThan(0.015);
    expect(Math.abs(exact.high - normal.high)).toBeLessThan(0.015);
  });

  it('refuses more wins than contests', () => {
    expect(() => liftInterval(3, [{ field: 2, own: 1, contests: 2 }])).toThrow(RangeError);
    expect(() => liftInterval(0, [])).toThrow(RangeError);
  });
});
