import { describe, expect, it } from 'vitest';
import reference from './distributions.reference.json' with { type: 'json' };
import { normalCdf, normalQuantile, twoSidedTail } from './normal.js';

describe('the normal distribution', () => {
  it.each(reference.normal_cdf)('has the reference share below $z', ({ z, value }) => {
    expect(Math.abs(normalCdf(z) / value - 1)).toBeLessThan(2e-14);
  });

  it.each(reference.normal_quantile)('has the reference point for $p', ({ p, value }) => {
    expect(Math.abs(normalQuantile(p) - value)).toBeLessThan(1e-13);
  });

  it('knows the points people use', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
    expect(twoSidedTail(1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(twoSidedTail(-1.959963984540054)).toBeCloseTo(0.05, 14);
  });

  it('ends at infinity, and is refused for what is no share', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(() => normalQuantile(1.2)).toThrow(RangeError);
  });
});
