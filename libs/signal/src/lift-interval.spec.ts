import { describe, expect, it } from 'vitest';
import { liftInterval } from './lift-interval.js';
import { EXACT_UP_TO } from './tilt-interval.js';

describe('the range of wins against wins by lot', () => {
  it('is that of the reference for 6 wins in fields of 2, 3 and 6', () => {
    const fields = [2, 3, 6].map((field) => ({ field, own: 1, contests: 4 }));
    const { low, high } = liftInterval(6, fields);
    expect(Math.abs(low - 0.7265546208365316)).toBeLessThan(1e-8);
    expect(Math.abs(high - 2.2708596478423604)).toBeLessThan(1e-8);
  });

  it('is exactly 1 where every bidder is of the kind', () => {
    const { low, high } = liftInterval(20, [{ field: 5, own: 5, contests: 20 }]);
    expect([low, high]).toEqual([1, 1]);
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
