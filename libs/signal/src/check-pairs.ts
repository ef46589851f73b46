// Whether a requester chooses one team more often than price, date, field and service explain. A question to open the file
// with, never a verdict; and silence is no clean bill, because a pair has few contests.
import { chanceAbove, chanceOf, eachOnce, winDistribution } from './poisson-binomial.js';

/** Pairs with fewer contests are not tested. */
export const FEWEST_OF_A_PAIR = 5;

/** Of the pairs that are shown at most this share is expected to be chance (Benjamini-Hochberg). */
export const FALSE_DISCOVERIES = 0.05;

/** The contests of one requester in which one team stood. */
export interface Pair {
  team: string;
  requester: string;
  /** The model's chance in each contest, and whether it was won. */
  chances: readonly number[];
  won: readonly boolean[];
}

export interface PairFinding {
  team: string;
  requester: string;
  contests: number;
  wins: number;
  expected: number;
  /** Chance of so many wins or more if the model is right. */
  tail: number;
}

/**
 * The pairs with more wins than the model explains, the least likely first: exact Poisson-binomial upper tails, false
 * discovery rate 5%. Source: Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57:289.
 */
export function suspiciousPairs(pairs: readonly Pair[], rate = FALSE_DISCOVERIES): PairFinding[] {
  const tested = pairs
    .filter(({ chances }) => chances.length >= FEWEST_OF_A_PAIR)
    .map(({ team, requester, chances, won }) => {
      const wins = won.filter(Boolean).length;
      const expected = chances.reduce((sum, chance) => sum + chance, 0);
      return { team, requester, contests: chances.length, wins, expected, tail: upperTail(chances, wins) };
    })
    .toSorted((a, b) => a.tail - b.tail);
  const last = tested.findLastIndex(({ tail }, rank) => tail <= (rate * (rank + 1)) / tested.length);
  return tested.slice(0, last + 1);
}

/** Chance of at least so many wins. */
export function upperTail(chances: readonly number[], wins: number): number {
  const distribution = winDistribution(eachOnce(chances));
  return chanceOf(distribution, wins) + chanceAbove(distribution, wins);
}
