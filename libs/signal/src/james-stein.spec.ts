import { describe, expect, it } from 'vitest';
import reference from './efron-morris.reference.json' with { type: 'json' };
import { jamesStein } from './james-stein.js';

describe('figures drawn towards their mean', () => {
  const raw = reference.hits45.map((hits) => hits / 45);
  const ours = jamesStein(raw, reference.binom_var);
  const error = (guesses: readonly number[]) =>
    guesses.reduce((sum, guess, player) => sum + (guess - reference.season_rest[player]!) ** 2, 0);

  it('keep the 0.212 of Efron & Morris', () => {
    expect(ours.mean).toBeCloseTo(reference.mean, 12);
    expect(Math.abs(ours.factor - 0.2117)).toBeLessThan(5e-4);
    expect(ours.factor).toBeCloseTo(reference.shrink, 12);
    ours.values.forEach((value, player) => expect(value).toBeCloseTo(reference.james_stein[player]!, 12));
  });

  it("foretell the rest of the season 3.5 times as well as the batters' own averages", () => {
    expect(error(raw)).toBeCloseTo(reference.sse_raw, 12);
    expect(error(ours.values)).toBeCloseTo(reference.sse_js, 12);
    expect(error(raw) / error(ours.values)).toBeCloseTo(reference.ratio, 10);
  });

  it('meet in the mean when chance explains everything', () => {
    expect(jamesStein([1, 1.01, 0.99, 1], 1)).toMatchObject({ factor: 0, mean: 1 });
    expect(jamesStein([2, 2, 2, 2], 0).factor).toBe(0);
  });

  it('are refused for three', () => {
    expect(() => jamesStein([1, 2, 3], 1)).toThrow(RangeError);
    expect(() => jamesStein([1, 2, 3, 4], -1)).toThrow(RangeError);
  });
});
