// How sure we may be of a share: 3 wins of 10 says far less than 300 of 1,000, and the interval says how much less.

/** Two-sided 95% point of the normal distribution (printed as 1.959964). */
export const Z_95 = 1.959963984540054;

/** A range of a share; both ends between 0 and 1. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * 95% Wilson score interval of `wins` out of `n`, without continuity correction.
 *
 * centre (p + z²/2n) / (1 + z²/n), half-width z / (1 + z²/n) · √(p(1-p)/n + z²/4n²).
 * Source: Wilson 1927; recommended for small n by Brown, Cai & DasGupta 2001. With n = 0 nothing is known: 0 to 1.
 * @throws RangeError when the counts cannot be (wins above n, below zero, not finite).
 */
export function wilsonInterval(wins: number, n: number): Interval {
  requireShare(wins, n);
  if (n === 0) return { low: 0, high: 1 };
  const share = wins / n;
  const shrink = 1 + Z_95 ** 2 / n;
  const centre = (share + Z_95 ** 2 / (2 * n)) / shrink;
  const half = (Z_95 / shrink) * Math.sqrt((share * (1 - share)) / n + Z_95 ** 2 / (4 * n * n));
  // The formula gives exactly 0 and 1 at the edges; floating point gives almost.
  return { low: wins === 0 ? 0 : centre - half, high: wins === n ? 1 : centre + half };
}

/**
 * Counts that can be a share: 0 or more, at most n, n finite.
 * @throws RangeError when they cannot be.
 */
export function requireShare(wins: number, n: number): void {
  if (!(wins >= 0 && wins <= n && Number.isFinite(n))) throw new RangeError(`No share of ${wins} out of ${n}`);
}
