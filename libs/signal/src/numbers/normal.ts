// The normal distribution: how far a figure may stray by chance.
import { rootBetween } from './root.js';

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
const TAIL_FROM = 3;
const FRACTIONS = 120;

/** Density of the standard normal distribution at z. */
export function normalDensity(z: number): number {
  return INVERSE_ROOT_TWO_PI * Math.exp((-z * z) / 2);
}

/**
 * Φ(z): the chance that a standard normal figure is at most z; the lower tail keeps its relative precision.
 * Source: Marsaglia 2004, J. Stat. Software 11(4), near the centre; the continued fraction of Abramowitz & Stegun 26.2.14
 * in the tails.
 */
export function normalCdf(z: number): number {
  if (z > TAIL_FROM) return 1 - upperTail(z);
  if (z < -TAIL_FROM) return upperTail(-z);
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum) * 0.1; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

function upperTail(z: number): number {
  let denominator = z;
  for (let k = FRACTIONS; k > 0; k--) denominator = z + k / denominator;
  return normalDensity(z) / denominator;
}

/**
 * The z below which a standard normal figure falls with chance p; ±Infinity at 0 and 1.
 * @throws RangeError when p is no share.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no share`);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  return rootBetween((z) => Math.log(normalCdf(z) / p), -39, 0);
}

/** Chance of a standard normal figure at least this far from zero, either way: the p-value of a Wald test. */
export function twoSidedTail(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}
