// The range of a share that can be worked out on paper: add two wins and two losses, then do as the text books do.
import { normalQuantile } from './numbers/normal.js';
import { requireShare, type Interval } from './wilson.js';

/**
 * Agresti-Coull interval of `wins` out of `n`: the normal interval around (wins + z²/2) / (n + z²), cut to 0 and 1.
 * Source: Agresti & Coull 1998, Am. Stat. 52:119. With n = 0 nothing is known: 0 to 1.
 * @param confidence share of ranges that hold the truth, 0.95 by default
 * @throws RangeError when the counts cannot be.
 */
export function agrestiCoullInterval(wins: number, n: number, confidence = 0.95): Interval {
  requireShare(wins, n);
  if (n === 0) return { low: 0, high: 1 };
  const z = normalQuantile((1 + confidence) / 2);
  const contests = n + z * z;
  const share = (wins + (z * z) / 2) / contests;
  const half = z * Math.sqrt((share * (1 - share)) / contests);
  return { low: Math.max(0, share - half), high: Math.min(1, share + half) };
}
