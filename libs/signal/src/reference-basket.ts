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

/** The vendors' shares of the outside bids. Null when no vendor bid. */
export function referenceBasket({ contests, isOutside, counts }: BasketFacts): Basket | null {
  const basket = new Float64Array(contests.suppliers);
  let bids = 0;
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    if (!counts(contest)) continue;
    for (let row = contests.starts[contest]!; row < contests.starts[contest + 1]!; row++) {
      const supplier = contests.supplier[row]!;
      if (!isOutside[supplier]) continue;
      basket[supplier] = basket[supplier]! + 1;
      bids += 1;
    }
  }
  return bids === 0 ? null : basket.map((own) => own / bids);
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
