// More than the winner: a runner-up, or a whole order of preference, is worth as much as 1.4 to 1.8 times the contests.
// Choosing the second is choosing the first among those that are left.
import type { ChoiceBid, ChoiceContest } from './choice-contests.js';

/** A contest with the order in which its bids were preferred, as far as it is known. */
export interface RankedContest {
  requester: number;
  bids: readonly ChoiceBid[];
  /** Positions in `bids`, best first; those not named are ranked below all that are, in no known order. */
  ranking: readonly number[];
  weight?: number;
}

/**
 * The choices a ranking consists of: the first among all, the second among the rest, and so on while two are left.
 * A ranking of one is a plain contest, of two a winner and a runner-up.
 * Source: Plackett 1975, J. R. Stat. Soc. C 24:193, with partial rankings.
 * @throws RangeError when a position is named twice or does not exist, or none is named.
 */
export function stagesOf({ requester, bids, ranking, weight }: RankedContest): ChoiceContest[] {
  if (ranking.length === 0 || new Set(ranking).size < ranking.length || !ranking.every((position) => bids[position])) {
    throw new RangeError('A ranking names each of its bids once, and at least one');
  }
  return ranking.slice(0, bids.length - 1).map((position, stage) => {
    const gone = new Set(ranking.slice(0, stage));
    const left = bids.map((_, other) => other).filter((other) => !gone.has(other));
    return {
      requester,
      bids: left.map((other) => bids[other]!),
      chosen: left.indexOf(position),
      ...(weight === undefined ? {} : { weight }),
    };
  });
}
