// How large a change of a raw win rate must be before two periods of so many bids can show it: mostly larger than hoped.
import { normalQuantile } from './numbers/normal.js';
import { Z_95 } from './wilson.js';

/**
 * The change, as a share, that two periods of `bids` each tell apart 4 times in 5 at the 5% level:
 * (z₀.₉₇₅ + z₀.₈)·√(2p(1 - p)/bids). Source: the usual sample size formula for two shares.
 * @param share the win rate around which it moves
 * @throws RangeError without bids, or when `share` is no share.
 */
export function detectableChange(bids: number, share: number, power = 0.8): number {
  if (!(bids > 0 && share >= 0 && share <= 1))
    throw new RangeError(`No change of ${share} can be seen in ${bids} bids`);
  return (Z_95 + normalQuantile(power)) * Math.sqrt((2 * share * (1 - share)) / bids);
}
