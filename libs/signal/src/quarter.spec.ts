import { describe, expect, it } from 'vitest';
import { detectableChange } from './detectable-change.js';
import reference from './poibin-cusum-loss.reference.json' with { type: 'json' };
import { quarterPoints, quarterShift, SHIFT_DEVIATION } from './quarter-shift.js';
import { tiltChance } from './tilt-interval.js';
import { wilsonInterval } from './wilson.js';

describe('the line through the quarters', () => {
  const chances = Array.from({ length: 40 }, (_, index) => 0.2 + (index % 4) / 10);

  it('stays where it was when a quarter went as foretold', () => {
    expect(quarterShift([0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0]).shift).toBe(0);
    expect(quarterShift([], []).error).toBeCloseTo(SHIFT_DEVIATION, 12);
  });

  it('moves to where the pull of the wins and of the usual strength balance', () => {
    const won = chances.map((_, at) => at % 5 < 3);
    const { shift, error } = quarterShift(chances, won);
    const surplus = chances.reduce((sum, chance, at) => sum + Number(won[at]) - tiltChance(chance, Math.exp(shift)), 0);
    expect(surplus).toBeCloseTo(shift / SHIFT_DEVIATION ** 2, 9);
    expect(shift).toBeGreaterThan(0.3);
    expect(error).toBeLessThan(SHIFT_DEVIATION);
  });

  it('is shown in times of 100 with its band', () => {
    const { value, low, high } = quarterPoints(0, { shift: 0.2, error: 0.25 });
    expect([value, low, high].map(Math.round)).toEqual([55, 43, 67]);
  });
});

describe('what two periods can tell apart', () => {
  it.each(reference.mde_points)('$bids_per_period bids: $mde_points points', (wanted) => {
    const { bids_per_period: bids, mde_points, wilson_half_width_points } = wanted;
    expect((100 * detectableChange(bids, 0.33)).toFixed(1)).toBe(mde_points.toFixed(1));
    const { low, high } = wilsonInterval(0.33 * bids, bids);
    expect((50 * (high - low)).toFixed(1)).toBe(wilson_half_width_points.toFixed(1));
  });

  it('is refused without bids', () => {
    expect(() => detectableChange(0, 0.3)).toThrow(RangeError);
  });
});
