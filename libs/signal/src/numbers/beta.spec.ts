import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile, logBeta } from './beta.js';
import reference from './distributions.reference.json' with { type: 'json' };

describe('the beta distribution', () => {
  it.each(reference.beta_cdf)('of ($a, $b) has the reference share below $x', ({ a, b, x, value }) => {
    expect(Math.abs(betaCdf(x, a, b) - value)).toBeLessThan(5e-11);
  });

  it.each(reference.beta_quantile)('of ($a, $b) has the reference point for $p', ({ a, b, p, value }) => {
    expect(Math.abs(betaQuantile(p, a, b) - value)).toBeLessThan(1e-13);
  });

  it('is flat for (1, 1) and symmetric for equal shapes', () => {
    expect(betaCdf(0.37, 1, 1)).toBeCloseTo(0.37, 14);
    expect(betaCdf(0.5, 7.5, 7.5)).toBeCloseTo(0.5, 14);
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 14);
    expect([betaQuantile(0, 2, 2), betaQuantile(1, 2, 2)]).toEqual([0, 1]);
  });

  it('is refused for shapes and shares that cannot be', () => {
    expect(() => betaCdf(0.5, 0, 1)).toThrow(RangeError);
    expect(() => betaCdf(1.5, 1, 1)).toThrow(RangeError);
    expect(() => betaQuantile(-0.1, 1, 1)).toThrow(RangeError);
  });
});
