// The range of a share that never promises too much: at least 95 in 100 hold the truth, mostly more.
import { betaQuantile } from './numbers/beta.js';
import { requireShare, type Interval } from './wilson.js';

/**
 * Clopper-Pearson ("exact") interval of `wins` out of `n`: both tails of the binomial at half of the error.
 * Source: Clopper & Pearson 1934, Biometrika 26:404, by beta quantiles. With n = 0 nothing is known: 0 to 1.
 * @param confidence share of ranges that hold the truth at least, 0.95 by default
 * @throws RangeError when the counts cannot be.
 */
export function clopperPearsonInterval(wins: number, n: number, confidence = 0.95): Interval {
  requireShare(wins, n);
  const tail = (1 - confidence) / 2;
  return {
    low: wins === 0 ? 0 : betaQuantile(tail, wins, n - wins + 1),
    high: wins === n ? 1 : betaQuantile(1 - tail, wins + 1, n - wins),
  };
}
