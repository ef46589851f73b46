import { describe, expect, it } from 'vitest';
import { digamma, logGamma, trigamma } from './log-gamma.js';

const EULER = 0.5772156649015329;

describe('the gamma function', () => {
  it.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [0.001, 6.907178885383853],
    [171.5, 709.1431630309283],
    [1_000_000, 12_815_504.569147611],
  ])('of %s has the logarithm %s', (x, value) => {
    expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-14 * Math.max(1, Math.abs(value)));
  });

  it('has the slopes of Abramowitz & Stegun', () => {
    expect(digamma(1)).toBeCloseTo(-EULER, 14);
    expect(digamma(0.5)).toBeCloseTo(-EULER - 2 * Math.LN2, 14);
    expect(digamma(100)).toBeCloseTo(4.600161852738087, 14);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 14);
    expect(trigamma(0.5)).toBeCloseTo(Math.PI ** 2 / 2, 13);
  });

  it.each([0, -1, NaN])('is refused for %s', (x) => {
    expect(() => logGamma(x)).toThrow(RangeError);
    expect(() => digamma(x)).toThrow(RangeError);
    expect(() => trigamma(x)).toThrow(RangeError);
  });
});
