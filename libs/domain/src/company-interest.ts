/**
 * When the cheaper choice for the department costs the company more. A department compares prices; the company pays a
 * team's people whether they are busy or not, and pays for going outside beside the price. Where the two point in
 * different directions the screen says so. The choice stays free.
 *
 * An offer is against the company's interest, on one cost basis, when another offer asks the department for more and costs
 * the company less. Of several such offers the one that costs the company least is named.
 */
import { companyCost, type CostBasis, type CostedOffer, type OutsideTerms } from './cost-basis.js';

/** An offer that might be chosen: the id is a proposal's, or that of one of its variants. */
export interface InterestedOffer extends CostedOffer {
  id: string;
}

/** What the cheaper choice means for the company. Sums in minor units, all above 0. */
export interface InterestGap {
  basis: CostBasis;
  /** The offer that would cost the company less. */
  betterId: string;
  /** How much less the department pays than it would for the better one. */
  departmentSaves: number;
  /** How much more the company spends than it would with the better one. */
  companyPaysMore: number;
}

interface Weighed {
  id: string;
  price: number;
  cost: number;
}

/** Why choosing this offer costs the company more, on this basis. Null when it does not, or when it cannot be told. */
export function interestGap(
  chosenId: string,
  offers: readonly InterestedOffer[],
  basis: CostBasis,
  terms: OutsideTerms,
): InterestGap | null {
  const weighed = offers.flatMap((offer): Weighed[] => {
    const cost = companyCost(offer, basis, terms);
    const price = offer.comparableTotal;
    return price === null || cost === null ? [] : [{ id: offer.id, price, cost }];
  });
  const chosen = weighed.find(({ id }) => id === chosenId);
  if (chosen === undefined) return null;
  const better = weighed.filter(({ price, cost }) => price > chosen.price && cost < chosen.cost);
  const [best] = better.toSorted((a, b) => a.cost - b.cost || a.price - b.price || (a.id < b.id ? -1 : 1));
  if (best === undefined) return null;
  return {
    basis,
    betterId: best.id,
    departmentSaves: best.price - chosen.price,
    companyPaysMore: chosen.cost - best.cost,
  };
}

/** The same on both bases, the avoidable one first: it says what would really no longer be spent. */
export function interestGaps(chosenId: string, offers: readonly InterestedOffer[], terms: OutsideTerms): InterestGap[] {
  const bases: readonly CostBasis[] = ['avoidable', 'full'];
  return bases.map((basis) => interestGap(chosenId, offers, basis, terms)).filter((gap) => gap !== null);
}

/** The offer that a department looking at prices alone would take: the lowest price, if one alone has it. */
export function cheapestForDepartment(offers: readonly InterestedOffer[]): string | null {
  const priced = offers.filter(({ comparableTotal }) => comparableTotal !== null);
  const lowest = Math.min(...priced.map(({ comparableTotal }) => comparableTotal ?? Infinity));
  const [first, second] = priced.filter(({ comparableTotal }) => comparableTotal === lowest);
  return first !== undefined && second === undefined ? first.id : null;
}
