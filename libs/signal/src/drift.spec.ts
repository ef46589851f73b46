import { describe, expect, it } from 'vitest';
import { alarmLimit } from './alarm-limit.js';
import { cusum, cusumWeight, FALL, RISE } from './cusum.js';
import { drawsFrom } from './numbers/random.js';
import reference from './poibin-cusum-loss.reference.json' with { type: 'json' };
import { averageRunLength, chanceShares } from './run-length.js';
import steiner from './steiner.reference.json' with { type: 'json' };
import { tiltChance } from './tilt-interval.js';
import { smoothWins, winsAbovePar } from './wins-above-par.js';

/** Fields of 2 to 6 as in the reference. */
const design = [0.28, 0.27, 0.22, 0.14, 0.09].map((share, index) => ({ chance: 1 / (index + 2), share }));

describe('the evidence for a change', () => {
  const { p, y, R } = reference.path_example;

  it('has the weights of Steiner', () => {
    for (const { a, b, RA, exact, published_3dp } of steiner.weights) {
      const cases = [0, 50].flatMap((score) => [false, true].map((died) => ({ score, died })));
      cases.forEach(({ score, died }, index) => {
        const weight = cusumWeight(1 / (1 + Math.exp(-a - b * score)), died, RA);
        expect(Math.abs(weight - exact[index]!)).toBeLessThan(1e-14);
        expect(weight.toFixed(3)).toBe(published_3dp[index]!.toFixed(3));
      });
    }
  });

  it('follows the path of the reference', () => {
    const { values } = cusum(p, y, R);
    reference.path_example.cusum.forEach((value, at) => expect(Math.abs(values[at]! - value)).toBeLessThan(1e-12));
    const above = winsAbovePar(p, y);
    reference.path_example.wins_above_par.forEach((value, at) =>
      expect(Math.abs(above[at]! - value)).toBeLessThan(1e-12),
    );
    const smooth = smoothWins(p, y);
    reference.path_example.ewma_lambda_0_05.forEach(([value, deviation], at) => {
      expect(Math.abs(smooth.value[at]! - value!)).toBeLessThan(1e-12);
      expect(Math.abs(smooth.deviation[at]! - deviation!)).toBeLessThan(1e-12);
    });
  });

  it('is a running sum less its lowest point, as SQL works it out', () => {
    const { values } = cusum(p, y, R);
    let [sum, lowest] = [0, 0];
    p.forEach((chance, at) => {
      sum += cusumWeight(chance, y[at] === 1, R);
      lowest = Math.min(lowest, sum);
      expect(Math.abs(values[at]! - (sum - lowest))).toBeLessThan(1e-14);
    });
  });

  it('alarms past the limit, says where the change began, and starts again', () => {
    const chances = Array.from({ length: 40 }, () => 0.5);
    const won = chances.map((_, at) => at < 10 || at >= 34);
    const { alarms, values } = cusum(chances, won, FALL, 1);
    // Ten wins leave nothing; each loss adds -ln(1 - p + p · 2/3) = 0.1823: the sixth passes 1.
    expect(alarms.map(({ at }) => at)).toEqual([15, 21, 27, 33]);
    expect(alarms[0]!.began).toBe(10);
    expect(values[16]).toBeCloseTo(Math.log(6 / 5), 12);
  });
});

describe('how often the alarm goes off', () => {
  it.each(reference.arl_simulation)('agrees with simulation at limit $h, true odds $RQ', ({ R, h, RQ, arl, se }) => {
    expect(Math.abs(averageRunLength(design, R, h, RQ) - arl)).toBeLessThan(3 * se);
  });

  it('has the published limit for the cardiac patients', () => {
    const { p, freq } = steiner.cardiac_phase1;
    const mix = p.map((chance, index) => ({ chance, share: freq[index]! }));
    const { RA, L0, h_published_4dp } = steiner.arl_reference;
    expect(Math.abs(averageRunLength(mix, RA, h_published_4dp) / L0 - 1)).toBeLessThan(0.005);
    expect(Math.abs(alarmLimit(mix, RA, L0) / h_published_4dp - 1)).toBeLessThan(0.002);
  });

  it.each([
    [240, 1.75, 1.8],
    [1200, 2.99, 3.06],
    [2880, 3.77, 3.84],
  ])('once in %s bids needs the limits %s and %s', (runLength, fall, rise) => {
    expect(Math.abs(alarmLimit(design, FALL, runLength) - fall)).toBeLessThan(0.02);
    expect(Math.abs(alarmLimit(design, RISE, runLength) - rise)).toBeLessThan(0.02);
  });

  it('agrees with a simulation of its own', () => {
    const draw = drawsFrom(42);
    const lengths = Array.from({ length: 3000 }, () => {
      for (let [value, bids] = [0, 1]; ; bids++) {
        let place = draw();
        const { chance } = design.find(({ share }) => (place -= share) < 0) ?? design[0]!;
        value = Math.max(0, value + cusumWeight(chance, draw() < tiltChance(chance, 0.5), FALL));
        if (value > 2) return bids;
      }
    });
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const error = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0)) / lengths.length;
    expect(Math.abs(averageRunLength(design, FALL, 2, 0.5) - mean)).toBeLessThan(3.5 * error);
  });

  it('sums chances up in groups of one size', () => {
    const shares = chanceShares(Array.from({ length: 100 }, (_, index) => (index + 0.5) / 100));
    expect(shares).toHaveLength(20);
    expect(shares[0]!.chance).toBeCloseTo(0.025, 12);
    expect(shares.every(({ share }) => Math.abs(share - 0.05) < 1e-12)).toBe(true);
    expect(chanceShares([0.2, 0.4])).toEqual([
      { chance: 0.2, share: 0.5 },
      { chance: 0.4, share: 0.5 },
    ]);
    expect(() => chanceShares([])).toThrow(RangeError);
  });

  it('refuses a run length that no limit gives', () => {
    expect(() => alarmLimit(design, FALL, 1)).toThrow(RangeError);
    expect(() => alarmLimit(design, FALL, 1e30, 50)).toThrow(RangeError);
  });
});
