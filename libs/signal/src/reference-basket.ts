// The typical outside bidder that every team is held against: all vendors of a category, each as often as it bid in the
// base year. The basket stays fixed for a year, so that a strong new vendor changes the wins of a team, not its signal.
import { contestCount, type ChoiceContests } from './choice-contests.js';

/** A weight for each supplier; they add up to 1. */
export type Basket = Float64Array;

export interface BasketFacts {
  contests: ChoiceContests;
  /** A supplier each: 1 for an outside vendor. */
  isOutside: ArrayLike<number>;
  /** Which contests count: those of the category, decided in the base year. */
  counts: (contest: number) => boolean;
}

/** A vendor with at least so many bids and less than this share of its wins by lot is no typical bidder. */
export const HARDLY_WINS = { bids: 10, ofWinsByLot: 0.1 } as const;

/**
 * The vendors' shares of the outside bids. Null when no vendor bid.
 * Vendors that bid often and hardly ever win are left out: a team could raise its own figure by 4 points with two sham
 * rivals if they counted. Of honest vendors' bids that is less than 1 in 100.
 */
export function referenceBasket({ contests, isOutside, counts }: BasketFacts): Basket | null {
  const { suppliers, starts, supplier, chosen } = contests;
  const [bids, wins, byLot] = [0, 1, 2].map(() => new Float64Array(suppliers)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    if (!counts(contest)) continue;
    const [first, end] = [starts[contest]!, starts[contest + 1]!];
    for (let row = first; row < end; row++) {
      const own = supplier[row]!;
      if (!isOutside[own]) continue;
      bids[own] = bids[own]! + 1;
      byLot[own] = byLot[own]! + 1 / (end - first);
      if (row === chosen[contest]) wins[own] = wins[own]! + 1;
    }
  }
  const isTypical = (own: number) =>
    bids[own]! < HARDLY_WINS.bids || wins[own]! >= HARDLY_WINS.ofWinsByLot * byLot[own]!;
  const counted = bids.map((count, own) => (isTypical(own) ? count : 0));
  const total = counted.reduce((sum, count) => sum + count, 0);
  return total === 0 ? null : counted.map((count) => count / total);
}

/**
 * One basket for a team's small categories, each weighed by the team's bids in it: the figure is labelled "mixed".
 * Null when there are no bids.
 */
export function mixedBasket(parts: readonly { basket: Basket; bids: number }[]): Basket | null {
  const total = parts.reduce((sum, { bids }) => sum + bids, 0);
  if (total === 0) return null;
  const mixed = new Float64Array(parts[0]!.basket.length);
  for (const { basket, bids } of parts)
    basket.forEach((weight, at) => (mixed[at] = mixed[at]! + (weight * bids) / total));
  return mixed;
}

/** Strength of the typical outside bidder: Σ wⱼ Sⱼ. */
export function basketStrength(basket: Basket, strengths: Float64Array): number {
  return basket.reduce((sum, weight, supplier) => sum + weight * strengths[supplier]!, 0);
}
