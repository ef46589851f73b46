// The range of a share as a Bayesian without an opinion sees it: short, and right on average.
import { betaQuantile } from './numbers/beta.js';
import { requireShare, type Interval } from './wilson.js';

/**
 * Jeffreys interval of `wins` out of `n`: beta quantiles of (wins + ½, n - wins + ½), with the ends 0 for no win and 1
 * for no loss. Source: Brown, Cai & DasGupta 2001, Stat. Sci. 16, section 4.1.2. With n = 0 nothing is known: 0 to 1.
 * @param confidence share of ranges that hold the truth, 0.95 by default
 * @throws RangeError when the counts cannot be.
 */
export function jeffreysInterval(wins: number, n: number, confidence = 0.95): Interval {
  requireShare(wins, n);
  const tail = (1 - confidence) / 2;
  return {
    low: wins === 0 ? 0 : betaQuantile(tail, wins + 0.5, n - wins + 0.5),
    high: wins === n ? 1 : betaQuantile(1 - tail, wins + 0.5, n - wins + 0.5),
  };
}
