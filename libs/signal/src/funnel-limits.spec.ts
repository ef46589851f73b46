import { describe, expect, it } from 'vitest';
import { varianceBetween } from './between-bidders.js';
import { binomialFunnel, evidenceOf, exactFunnel, smoothFunnel } from './funnel-limits.js';
import reference from './funnel-limits.reference.json' with { type: 'json' };

describe('the funnel', () => {
  it.each(reference.limits)('has the interpolated limits of Spiegelhalter at $n', (wanted) => {
    const usual = binomialFunnel(wanted.n, reference.target, 0.95);
    const wide = binomialFunnel(wanted.n, reference.target, 0.998);
    expect(Math.abs(usual.low - wanted.lo95)).toBeLessThan(1e-9);
    expect(Math.abs(usual.high - wanted.hi95)).toBeLessThan(1e-9);
    expect(Math.abs(wide.low - wanted.lo998)).toBeLessThan(1e-9);
    expect(Math.abs(wide.high - wanted.hi998)).toBeLessThan(1e-9);
  });

  it('is the binomial one, in multiples of the target, when all chances are equal', () => {
    const exact = exactFunnel([{ chance: 0.25, contests: 40 }], 0.95);
    const binomial = binomialFunnel(40, 0.25, 0.95);
    expect(exact.low).toBeCloseTo(binomial.low / 0.25, 12);
    expect(exact.high).toBeCloseTo(binomial.high / 0.25, 12);
  });

  it('meets its smooth limits where there is much to judge by', () => {
    const chances = [2, 3, 4, 5, 6].map((field) => ({ chance: 1 / field, contests: 200 }));
    const [exact, smooth] = [exactFunnel(chances, 0.998), smoothFunnel(evidenceOf(chances), 0.998)];
    expect(Math.abs(exact.low - smooth.low)).toBeLessThan(0.01);
    expect(Math.abs(exact.high - smooth.high)).toBeLessThan(0.01);
  });

  it('holds the share of bidders it says when they differ by chance only', () => {
    const { low, high } = smoothFunnel(100, 0.95);
    expect([low, high].map((limit) => limit.toFixed(3))).toEqual(['0.804', '1.196']);
  });

  it('is refused where no win is expected', () => {
    expect(() => exactFunnel([{ chance: 0, contests: 5 }], 0.95)).toThrow(RangeError);
  });
});

describe('the spread between bidders', () => {
  const byChance = [-1.6, -1.2, -0.8, -0.5, -0.2, 0.2, 0.5, 0.8, 1.2, 1.6].map((z) => ({
    ratio: 1 + z / 10,
    evidence: 100,
  }));

  it('is nothing while chance explains it', () => {
    expect(varianceBetween(byChance)).toBe(0);
  });

  it('is what is left when bidders differ more', () => {
    const spread = byChance.map(({ ratio, evidence }) => ({ ratio: 1 + 3 * (ratio - 1), evidence }));
    // Winsorised z: ±3.6 twice each, ±2.4, ±1.5, ±0.6: mean square 7.026; (10 * 7.026 - 9) / (1000 - 100) by hand.
    expect(varianceBetween(spread)).toBeCloseTo((2 * (2 * 3.6 ** 2 + 2.4 ** 2 + 1.5 ** 2 + 0.6 ** 2) - 9) / 900, 12);
    const widened = smoothFunnel(100, 0.95, varianceBetween(spread));
    expect(widened.high).toBeGreaterThan(smoothFunnel(100, 0.95).high);
  });

  it('is not decided by one extreme bidder', () => {
    const withOne = byChance.map((point, index) => (index === 9 ? { ...point, ratio: 9 } : point));
    expect(varianceBetween(withOne)).toBe(0);
  });

  it('cannot be known from two', () => {
    expect(
      varianceBetween([
        { ratio: 0.1, evidence: 50 },
        { ratio: 3, evidence: 50 },
      ]),
    ).toBe(0);
  });
});
