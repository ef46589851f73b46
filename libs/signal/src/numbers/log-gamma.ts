// The gamma function and its first two derivatives, the ground of every exact interval in this library. Each argument is
// moved up to where Stirling's series is exact to the last digit.

const STIRLING_FROM = 12;
const HALF_LOG_TWO_PI = 0.9189385332046727;

/** Bernoulli terms B₂ₖ / (2k(2k-1)) of Stirling's series. */
const LOG_GAMMA_TERMS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** Bernoulli terms B₂ₖ / 2k. */
const DIGAMMA_TERMS = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];

/** Bernoulli numbers B₂ₖ. */
const TRIGAMMA_TERMS = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6];

/**
 * ln Γ(x) for x > 0, to about 1e-15 of its size.
 * Source: Stirling's series (Abramowitz & Stegun 6.1.41) after Γ(x + 1) = xΓ(x).
 * @throws RangeError when x is not above zero.
 */
export function logGamma(x: number): number {
  requirePositive(x);
  let product = 1;
  let z = x;
  for (; z < STIRLING_FROM; z++) product *= z;
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + series(LOG_GAMMA_TERMS, z) / z - Math.log(product);
}

/**
 * ψ(x), the derivative of ln Γ, for x > 0. Source: Abramowitz & Stegun 6.3.18.
 * @throws RangeError when x is not above zero.
 */
export function digamma(x: number): number {
  requirePositive(x);
  let sum = 0;
  let z = x;
  for (; z < STIRLING_FROM; z++) sum += 1 / z;
  return Math.log(z) - 1 / (2 * z) - series(DIGAMMA_TERMS, z) / (z * z) - sum;
}

/**
 * ψ′(x), the second derivative of ln Γ, for x > 0. Source: Abramowitz & Stegun 6.4.12.
 * @throws RangeError when x is not above zero.
 */
export function trigamma(x: number): number {
  requirePositive(x);
  let sum = 0;
  let z = x;
  for (; z < STIRLING_FROM; z++) sum += 1 / (z * z);
  return 1 / z + 1 / (2 * z * z) + series(TRIGAMMA_TERMS, z) / (z * z * z) + sum;
}

/** Σ termₖ / z²ᵏ, k from 0. */
function series(terms: readonly number[], z: number): number {
  const step = 1 / (z * z);
  return terms.reduceRight((sum, term) => term + step * sum, 0);
}

function requirePositive(x: number): void {
  if (!(x > 0)) throw new RangeError(`The gamma function is asked for ${x}; it needs more than 0`);
}
