import { describe, expect, it } from 'vitest';
import { liftChange } from './lift-change.js';
import { liftInterval } from './lift-interval.js';

const of = (wins: number, contests: number, field = 4) => ({
  lift: (wins * field) / contests,
  ...liftInterval(wins, [{ field, own: 1, contests }]),
});

describe('the change of a lift', () => {
  it('is the recovered range, worked out by hand', () => {
    const change = liftChange({ lift: 2, low: 1, high: 4 }, { lift: 1, low: 0.5, high: 2 });
    // Each limit lies a factor of 2 off; two independent ones together a factor of 2 to the root of 2.
    expect(change?.ratio).toBeCloseTo(2, 12);
    expect(change?.low).toBeCloseTo(2 / 2 ** Math.SQRT2, 12);
    expect(change?.high).toBeCloseTo(2 * 2 ** Math.SQRT2, 12);
  });

  it('is turned around when the periods change places', () => {
    const [one, other] = [of(30, 100), of(12, 80)];
    const [there, back] = [liftChange(one, other), liftChange(other, one)];
    expect(back?.ratio).toBeCloseTo(1 / (there?.ratio ?? 0), 12);
    expect(back?.low).toBeCloseTo(1 / (there?.high ?? 0), 12);
    expect(back?.high).toBeCloseTo(1 / (there?.low ?? 0), 12);
  });

  it('is nothing where nothing changed, and something where much did', () => {
    const same = liftChange(of(25, 100), of(26, 100));
    expect(same?.low).toBeLessThan(1);
    expect(same?.high).toBeGreaterThan(1);
    expect(liftChange(of(50, 100), of(20, 100))?.low).toBeGreaterThan(1);
  });

  it('takes the number of rivals out: as many wins among twice as many rivals is twice as often', () => {
    expect(liftChange(of(20, 100, 8), of(20, 100, 4))?.ratio).toBeCloseTo(2, 12);
  });

  it('says nothing of somebody who was never chosen', () => {
    expect(liftChange(of(0, 50), of(10, 50))).toBeNull();
    expect(liftChange(of(10, 50), of(0, 50))).toBeNull();
  });

  it('holds the truth about 95 times in 100 when nothing changed', () => {
    // Two periods of 40 contests among four, every pair of outcomes weighted by its chance.
    const chances = binomial(40, 0.25);
    let held = 0;
    let told = 0;
    for (const [first, one] of chances.entries())
      for (const [second, other] of chances.entries()) {
        const change = liftChange(of(first, 40), of(second, 40));
        if (change === null) continue;
        told += one * other;
        if (change.low <= 1 && change.high >= 1) held += one * other;
      }
    expect(held / told).toBeGreaterThan(0.94);
    expect(held / told).toBeLessThan(0.985);
  });
});

/** The chances of 0 to n wins. */
function binomial(n: number, p: number): number[] {
  const chances = [(1 - p) ** n];
  for (let wins = 1; wins <= n; wins += 1) chances.push((chances[wins - 1]! * (n - wins + 1) * p) / (wins * (1 - p)));
  return chances;
}
