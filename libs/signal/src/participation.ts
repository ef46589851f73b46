// How often a bidder shows up, and how much of all the work it could have had it wins. A high win rate over few bids is a
// choice of bids; reach is not.
import { wilsonInterval, type Interval } from './wilson.js';

/** A share with its 95% Wilson interval; null without cases. */
export type Share = (Interval & { share: number }) | null;

export interface Participation {
  /** Bids / eligible contests. */
  participation: Share;
  /** Wins / eligible contests. */
  reach: Share;
  /**
   * Between these lies the share the bidder would win if it bid for everything: all it left out lost, or all won.
   * Null when it was eligible for nothing.
   */
  bounds: Interval | null;
}

/**
 * Participation, reach and its bounds [W/E, (W + E - C)/E].
 * @throws RangeError when there are more bids than eligible contests, or more wins than bids.
 */
export function participation({
  eligible,
  bids,
  wins,
}: {
  eligible: number;
  bids: number;
  wins: number;
}): Participation {
  if (!(wins >= 0 && wins <= bids && bids <= eligible)) {
    throw new RangeError(`No participation of ${wins} wins, ${bids} bids, ${eligible} eligible`);
  }
  const bounds = eligible === 0 ? null : { low: wins / eligible, high: (wins + eligible - bids) / eligible };
  return { participation: shareOf(bids, eligible), reach: shareOf(wins, eligible), bounds };
}

/** A share with its range, or null without cases. */
export function shareOf(wins: number, n: number): Share {
  return n === 0 ? null : { share: wins / n, ...wilsonInterval(wins, n) };
}

/**
 * How many requesters a bidder's wins really stand on: 1 / Σ share². Fourteen wins from one requester are 1, not 14.
 * 0 without wins. Source: inverse Herfindahl index.
 */
export function breadth(winsByRequester: Iterable<number>): number {
  const wins = [...winsByRequester];
  const total = wins.reduce((sum, own) => sum + own, 0);
  return total === 0 ? 0 : 1 / wins.reduce((sum, own) => sum + (own / total) ** 2, 0);
}
