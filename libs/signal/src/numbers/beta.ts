// The beta distribution: the shape of what is known about a share after some wins and some losses.
import { logGamma } from './log-gamma.js';
import { rootBetween } from './root.js';

const TINY = 1e-300;
const MOST_FRACTIONS = 10_000;

/** ln B(a, b), a and b above 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/**
 * I_x(a, b): the chance that a share with the beta distribution (a, b) is at most x, for x from 0 to 1.
 * Source: continued fraction of Abramowitz & Stegun 26.5.8, evaluated by Lentz's method.
 * @throws RangeError when a or b is not above zero, or x is no share.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`${x} is no share`);
  if (x === 0 || x === 1) return x;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  // The fraction converges fast on the near side of the mean; the far side is its mirror.
  if (x <= (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a;
  return 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_FRACTIONS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  return value;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

/**
 * The share below which a fraction p of the beta distribution (a, b) lies.
 * @throws RangeError when a or b is not above zero, or p is no share.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no share`);
  if (p === 0 || p === 1) return p;
  return rootBetween((x) => betaCdf(x, a, b) - p, 0, 1);
}
