// Small shares shown in a list (promises kept, come-back) are drawn towards what the others of the category do, the more
// the fewer cases stand behind them: 2 of 2 is not better than 190 of 200.
import { betaQuantile, logBeta } from './numbers/beta.js';
import { digamma, trigamma } from './numbers/log-gamma.js';
import type { Interval } from './wilson.js';

/** Cases of one supplier: `x` of `n`. */
export interface Cases {
  x: number;
  n: number;
}

/** The shares of a category as a beta distribution. */
export interface BetaPrior {
  alpha: number;
  beta: number;
}

/** As many cases behind the prior, and the suppliers no longer differ in any way that could be seen. */
const STRONGEST_PRIOR = 1e6;
const MOST_ROUNDS = 200;

/**
 * The prior by maximum likelihood over all suppliers of a category (beta-binomial empirical Bayes).
 * Null when it cannot be known: fewer than 3 suppliers with cases, or all cases one way. Suppliers that differ less than
 * by chance get the strongest prior, so that all of them show nearly the pooled share.
 * Source: Newton's method on (ln α, ln β); the example of the BUGS manual, "Surgical: institutional ranking".
 */
export function betaBinomialPrior(suppliers: readonly Cases[]): BetaPrior | null {
  const counted = suppliers.filter(({ n }) => n > 0);
  const x = counted.reduce((sum, cases) => sum + cases.x, 0);
  const n = counted.reduce((sum, cases) => sum + cases.n, 0);
  if (counted.length < 3 || x === 0 || x === n) return null;
  const start = { alpha: (10 * x) / n, beta: 10 * (1 - x / n) };
  const best = climb(counted, start);
  const strength = best.alpha + best.beta;
  if (strength < STRONGEST_PRIOR) return best;
  return { alpha: (STRONGEST_PRIOR * x) / n, beta: STRONGEST_PRIOR * (1 - x / n) };
}

/** Log-likelihood of the cases without the binomial coefficients: Σ ln B(x + α, n - x + β) - ln B(α, β). */
export function betaBinomialLogLikelihood(suppliers: readonly Cases[], { alpha, beta }: BetaPrior): number {
  return suppliers.reduce((sum, { x, n }) => sum + logBeta(x + alpha, n - x + beta) - logBeta(alpha, beta), 0);
}

/** The share shown, (x + α)/(n + α + β), and its 95% range by beta quantiles. */
export function shrunkenShare(
  { x, n }: Cases,
  { alpha, beta }: BetaPrior,
  confidence = 0.95,
): Interval & { share: number } {
  const tail = (1 - confidence) / 2;
  const [a, b] = [x + alpha, n - x + beta];
  return { share: a / (a + b), low: betaQuantile(tail, a, b), high: betaQuantile(1 - tail, a, b) };
}

function climb(suppliers: readonly Cases[], start: BetaPrior): BetaPrior {
  let here = start;
  let height = betaBinomialLogLikelihood(suppliers, here);
  for (let round = 0; round < MOST_ROUNDS && here.alpha + here.beta < STRONGEST_PRIOR; round++) {
    const [stepAlpha, stepBeta] = uphill(slopes(suppliers, here));
    let share = 1;
    let next = here;
    let nextHeight = -Infinity;
    for (; share > 1e-10 && !(nextHeight >= height); share /= 2) {
      next = { alpha: here.alpha * Math.exp(share * stepAlpha), beta: here.beta * Math.exp(share * stepBeta) };
      nextHeight = betaBinomialLogLikelihood(suppliers, next);
    }
    if (!(nextHeight >= height) || Math.abs(stepAlpha) + Math.abs(stepBeta) < 1e-12) break;
    [here, height] = [next, nextHeight];
  }
  return here;
}

interface Slopes {
  gradient: [number, number];
  /** Second derivatives in (ln α, ln β): aa, ab, bb. */
  bend: [number, number, number];
}

function slopes(suppliers: readonly Cases[], { alpha, beta }: BetaPrior): Slopes {
  let [a, b, aa, ab, bb] = [0, 0, 0, 0, 0];
  const both = alpha + beta;
  for (const { x, n } of suppliers) {
    const shared = digamma(both) - digamma(n + both);
    const sharedBend = trigamma(both) - trigamma(n + both);
    a += digamma(x + alpha) - digamma(alpha) + shared;
    b += digamma(n - x + beta) - digamma(beta) + shared;
    aa += trigamma(x + alpha) - trigamma(alpha) + sharedBend;
    bb += trigamma(n - x + beta) - trigamma(beta) + sharedBend;
    ab += sharedBend;
  }
  const [ga, gb] = [alpha * a, beta * b];
  return { gradient: [ga, gb], bend: [alpha * alpha * aa + ga, alpha * beta * ab, beta * beta * bb + gb] };
}

/** Newton's step where the likelihood is domed, else up the slope, at most a factor of e in either shape. */
function uphill({ gradient: [ga, gb], bend: [aa, ab, bb] }: Slopes): [number, number] {
  const determinant = aa * bb - ab * ab;
  const isDome = aa < 0 && determinant > 0;
  const step: [number, number] = isDome
    ? [(ab * gb - bb * ga) / determinant, (ab * ga - aa * gb) / determinant]
    : [ga, gb];
  const longest = Math.max(Math.abs(step[0]), Math.abs(step[1]), 1);
  return [step[0] / longest, step[1] / longest];
}
