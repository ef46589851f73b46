import { describe, expect, it } from 'vitest';
import { betaBinomialLogLikelihood, betaBinomialPrior, shrunkenShare } from './beta-binomial.js';
import reference from './surgical.reference.json' with { type: 'json' };

const hospitals = reference.r.map((x, index) => ({ x, n: reference.n[index]! }));

describe('shares drawn towards those of the category', () => {
  const prior = betaBinomialPrior(hospitals)!;

  it('have the prior of the twelve hospitals', () => {
    const { alpha, beta, loglik } = reference.beta_binomial_ml;
    expect(Math.abs(prior.alpha / alpha - 1)).toBeLessThan(1e-6);
    expect(Math.abs(prior.beta / beta - 1)).toBeLessThan(1e-6);
    expect(betaBinomialLogLikelihood(hospitals, prior)).toBeCloseTo(loglik, 9);
  });

  it.each(hospitals.map((cases, index) => ({ ...cases, index })))('equal the reference for $x of $n', (cases) => {
    const { share, low, high } = shrunkenShare(cases, prior);
    expect(Math.abs(share - reference.posterior_mean[cases.index]!)).toBeLessThan(1e-8);
    expect(Math.abs(low - reference.posterior_lo[cases.index]!)).toBeLessThan(1e-7);
    expect(Math.abs(high - reference.posterior_hi[cases.index]!)).toBeLessThan(1e-7);
  });

  it('are nearly one share when suppliers differ less than by chance', () => {
    const alike = [10, 20, 30, 40].map((n) => ({ x: n / 5, n }));
    const strong = betaBinomialPrior(alike)!;
    expect(strong.alpha / (strong.alpha + strong.beta)).toBeCloseTo(0.2, 6);
    expect(shrunkenShare({ x: 9, n: 10 }, strong).share).toBeLessThan(0.201);
  });

  it('follow the suppliers when these differ in everything', () => {
    const apart = [1, 39, 2, 38, 0, 40, 39, 1].map((x) => ({ x, n: 40 }));
    const weak = betaBinomialPrior(apart)!;
    expect(weak.alpha + weak.beta).toBeLessThan(1);
    expect(shrunkenShare({ x: 39, n: 40 }, weak).share).toBeGreaterThan(0.95);
  });

  it('have no prior where none can be known', () => {
    expect(betaBinomialPrior([])).toBeNull();
    expect(
      betaBinomialPrior([
        { x: 1, n: 3 },
        { x: 2, n: 3 },
        { x: 0, n: 0 },
      ]),
    ).toBeNull();
    expect(betaBinomialPrior([3, 4, 5].map((n) => ({ x: 0, n })))).toBeNull();
    expect(betaBinomialPrior([3, 4, 5].map((n) => ({ x: n, n })))).toBeNull();
  });
});
