import { describe, expect, it } from 'vitest';
import { agrestiCoullInterval } from './agresti-coull.js';
import { binomialCdf, binomialMass } from './binomial.js';
import { clopperPearsonInterval } from './clopper-pearson.js';
import reference from './intervals.reference.json' with { type: 'json' };
import { jeffreysInterval } from './jeffreys.js';
import { midPInterval } from './mid-p.js';

const methods = [
  { name: 'Agresti-Coull', interval: agrestiCoullInterval, key: 'agresti_coull' },
  { name: 'Jeffreys', interval: jeffreysInterval, key: 'jeffreys' },
  { name: 'Clopper-Pearson', interval: clopperPearsonInterval, key: 'clopper_pearson' },
  { name: 'mid-P', interval: midPInterval, key: 'mid_p' },
] as const;

describe.each(methods)('the 95% $name interval', ({ interval, key }) => {
  it.each(reference.cases)('equals R for $x of $n', (wanted) => {
    const { low, high } = interval(wanted.x, wanted.n);
    expect(Math.abs(low - wanted[key][0]!)).toBeLessThan(1e-9);
    expect(Math.abs(high - wanted[key][1]!)).toBeLessThan(1e-9);
  });

  it('is the whole range without contests, wider at more confidence, and refused for counts that cannot be', () => {
    expect(interval(0, 0)).toEqual({ low: 0, high: 1 });
    const [usual, sure] = [interval(7, 20), interval(7, 20, 0.998)];
    expect(sure.low).toBeLessThan(usual.low);
    expect(sure.high).toBeGreaterThan(usual.high);
    expect(() => interval(3, 2)).toThrow(RangeError);
  });
});

describe('the binomial', () => {
  it('adds up from mass to distribution', () => {
    let sum = 0;
    for (let wins = 0; wins <= 12; wins++) {
      sum += binomialMass(wins, 12, 0.3);
      expect(binomialCdf(wins, 12, 0.3)).toBeCloseTo(sum, 13);
    }
    expect(sum).toBeCloseTo(1, 13);
  });

  it('is certain where the chance is 0 or 1', () => {
    expect([binomialMass(0, 5, 0), binomialMass(1, 5, 0), binomialMass(5, 5, 1), binomialMass(6, 5, 0.5)]).toEqual([
      1, 0, 1, 0,
    ]);
    expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5)]).toEqual([0, 1]);
  });
});
