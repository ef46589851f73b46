// The inside should neither lose everything nor win everything: a market whose vendors leave is as sick as one whose teams
// are never chosen. The band is a decision of the company, with its reasons; this only says what the counts allow to say.
import { shareOf, type Share } from './participation.js';
import type { Interval } from './wilson.js';

/** `above` and `below` only when the whole 95% range is out of the band, `within` only when all of it is inside. */
export type BandVerdict = 'above' | 'below' | 'within' | 'cannot tell';

/**
 * Where the share of contests won by the inside lies, against the band.
 * @param contests only those in which both an inside and an outside bidder stood
 * @throws RangeError when there are more wins than contests.
 */
export function bandVerdict(wins: number, contests: number, band: Interval): { share: Share; verdict: BandVerdict } {
  const share = shareOf(wins, contests);
  if (!share) return { share, verdict: 'cannot tell' };
  if (share.low > band.high) return { share, verdict: 'above' };
  if (share.high < band.low) return { share, verdict: 'below' };
  return { share, verdict: share.low >= band.low && share.high <= band.high ? 'within' : 'cannot tell' };
}
