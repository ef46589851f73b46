// The exact range of a share without its excess of caution: what was seen counts half on either side.
import { binomialCdf, binomialMass } from './binomial.js';
import { rootBetween } from './numbers/root.js';
import { requireShare, type Interval } from './wilson.js';

/**
 * Mid-P interval of `wins` out of `n`: the chances under which what was seen, counted half, leaves half of the error in
 * the tail. Source: Lancaster 1961, by inversion of the binomial. With n = 0 nothing is known: 0 to 1.
 * @param confidence share of ranges that hold the truth, 0.95 by default
 * @throws RangeError when the counts cannot be.
 */
export function midPInterval(wins: number, n: number, confidence = 0.95): Interval {
  requireShare(wins, n);
  if (n === 0) return { low: 0, high: 1 };
  const tail = (1 - confidence) / 2;
  const below = (chance: number) => binomialCdf(wins, n, chance) - binomialMass(wins, n, chance) / 2;
  return {
    low: wins === 0 ? 0 : rootBetween((chance) => 1 - below(chance) - tail, 0, 1),
    high: wins === n ? 1 : rootBetween((chance) => below(chance) - tail, 0, 1),
  };
}
