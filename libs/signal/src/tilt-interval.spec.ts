import { describe, expect, it } from 'vitest';
import { clopperPearsonInterval } from './clopper-pearson.js';
import { midPInterval } from './mid-p.js';
import reference from './poibin-cusum-loss.reference.json' with { type: 'json' };
import {
  chanceAbove,
  chanceBelow,
  chanceOf,
  eachOnce,
  meanWins,
  winDistribution,
  winVariance,
} from './poisson-binomial.js';
import { tiltChance, tiltInterval } from './tilt-interval.js';

describe('the distribution of wins', () => {
  it.each(reference.pmf)('is exact for $name', ({ p, pmf, mean, var: variance }) => {
    const ours = winDistribution(eachOnce(p));
    expect(ours.first).toBe(0);
    expect(ours.mass).toHaveLength(pmf.length);
    pmf.forEach((value, wins) => expect(Math.abs(ours.mass[wins]! - value)).toBeLessThan(1e-15));
    expect(meanWins(eachOnce(p))).toBeCloseTo(mean, 13);
    expect(winVariance(eachOnce(p))).toBeCloseTo(variance, 13);
  });

  it('splits into fewer, exactly and more', () => {
    const ours = winDistribution([{ chance: 0.4, contests: 500 }]);
    expect(ours.mass.length).toBeLessThan(300);
    for (const wins of [0, 150, 200, 260, 500]) {
      expect(chanceBelow(ours, wins) + chanceOf(ours, wins) + chanceAbove(ours, wins)).toBeCloseTo(1, 12);
    }
  });
});

describe('the exact range of wins against expected wins', () => {
  describe.each(['mid-p', 'exact'] as const)('%s', (method) => {
    it.each(reference.lift_intervals)('equals scipy for $name', (wanted) => {
      const { wins, expected, lift, theta_hat, theta_lo, theta_hi, lift_lo, lift_hi } =
        wanted[method === 'exact' ? 'exact' : 'mid_p'];
      const ours = tiltInterval(wins, eachOnce(wanted.p), { method });
      expect(ours.expected).toBeCloseTo(expected, 12);
      expect(ours.lift).toBeCloseTo(lift, 12);
      expect(Math.abs(ours.liftRange.low - lift_lo)).toBeLessThan(1e-8);
      expect(Math.abs(ours.liftRange.high - lift_hi)).toBeLessThan(1e-8);
      expect(relative(ours.oddsRange.low, theta_lo)).toBeLessThan(1e-8);
      expect(relative(ours.oddsRange.high, theta_hi ?? Infinity)).toBeLessThan(1e-8);
      if (theta_hat === null) expect(ours.odds).toBeNull();
      else expect(relative(ours.odds!, theta_hat)).toBeLessThan(1e-8);
    });
  });

  it.each([
    ['mid-p', midPInterval],
    ['exact', clopperPearsonInterval],
  ] as const)('%s is the binomial interval when all chances are equal', (method, interval) => {
    const { liftRange } = tiltInterval(7, [{ chance: 0.25, contests: 24 }], { method });
    const { low, high } = interval(7, 24);
    expect(liftRange.low * 0.25).toBeCloseTo(low, 12);
    expect(liftRange.high * 0.25).toBeCloseTo(high, 12);
  });

  it('moves a chance of 1/n as a rival of that worth among equals would', () => {
    expect(tiltChance(1 / 5, 3)).toBeCloseTo(3 / (3 + 4), 15);
  });

  it('is wider when it must never promise too much, or promise more', () => {
    const chances = eachOnce([0.5, 0.3, 0.2, 0.6, 0.4, 0.25]);
    const usual = tiltInterval(3, chances).liftRange;
    const wary = tiltInterval(3, chances, { method: 'exact' }).liftRange;
    const sure = tiltInterval(3, chances, { confidence: 0.998 }).liftRange;
    for (const wider of [wary, sure]) {
      expect(wider.low).toBeLessThan(usual.low);
      expect(wider.high).toBeGreaterThan(usual.high);
    }
  });

  it('is refused for wins and chances that cannot be', () => {
    expect(() => tiltInterval(3, [{ chance: 0.5, contests: 2 }])).toThrow(RangeError);
    expect(() => tiltInterval(0, [])).toThrow(RangeError);
    expect(() => tiltInterval(1, [{ chance: 1.2, contests: 2 }])).toThrow(RangeError);
  });
});

function relative(ours: number, wanted: number): number {
  return ours === wanted ? 0 : Math.abs(ours / wanted - 1);
}
