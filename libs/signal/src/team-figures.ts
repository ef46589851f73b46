// The headline for each kind of work a team does: one figure a category where it bid often enough, one "mixed" figure for the
// rest, because the typical outside bidder is another one in each.
import type { ChoiceContests } from './choice-contests.js';
import { equalTerms, type EqualTerms, type EqualTermsFacts } from './equal-terms.js';
import { CONTESTS_FOR_A_DOT } from './minimum.js';
import { priceSensitivity, type PriceSensitivity } from './price-sensitivity.js';
import { mixedBasket, referenceBasket, type Basket } from './reference-basket.js';
import { supplierMeans } from './supplier-terms.js';
import { COVARIATES } from './signal-fit.js';

/** What all figures of a run have in common. */
export interface FigureFacts extends EqualTermsFacts {
  /** The basket of each category with outside bids, from `categoryBaskets`. */
  baskets: ReadonlyMap<number, Basket>;
  /** A supplier each: `meanPrices` of the contests. */
  meanPrice: Float64Array;
}

export interface RunFacts extends FigureFacts {
  /** A contest each: a number for its category. */
  category: ArrayLike<number>;
}

/** One figure of a team. */
export interface TeamFigure {
  /** One category with 30 bids or more, or all those with fewer: then the figure is labelled "mixed". */
  categories: readonly number[];
  bids: number;
  figure: EqualTerms;
  price: PriceSensitivity;
}

/** The signal with loyalty counted as service differs noticeably from the headline beyond this many points. */
export const LOYALTY_NOTED = 8;

/** The typical outside bidder of every category. @param inBaseYear which contests the fixed basket is made of */
export function categoryBaskets(
  contests: ChoiceContests,
  category: ArrayLike<number>,
  isOutside: ArrayLike<number>,
  inBaseYear: (contest: number) => boolean,
): Map<number, Basket> {
  const baskets = new Map<number, Basket>();
  for (const own of new Set(Array.from(category))) {
    const counts = (contest: number) => category[contest] === own && inBaseYear(contest);
    const basket = referenceBasket({ contests, isOutside, counts });
    if (basket) baskets.set(own, basket);
  }
  return baskets;
}

/** Each supplier's mean price term over its bids. */
export function meanPrices(contests: ChoiceContests): Float64Array {
  return supplierMeans(contests, [COVARIATES.price]).values;
}

/**
 * The figures of one team, the category with most bids first, "mixed" last. Categories without outside bids have no figure;
 * an empty list means that there is nothing to compare with. Whether a figure may be shown is said by `showable(bids)`.
 */
export function teamFigures(facts: RunFacts, team: number): TeamFigure[] {
  const counted = [...bidsByCategory(facts, team)].filter(([category]) => facts.baskets.has(category));
  const own = counted.filter(([, bids]) => bids >= CONTESTS_FOR_A_DOT).toSorted(([, a], [, b]) => b - a);
  const rest = counted.filter(([, bids]) => bids < CONTESTS_FOR_A_DOT);
  const groups = [...own.map((category) => [category]), rest];
  return groups.flatMap((group) => figureOf(facts, team, group) ?? []);
}

function figureOf(
  facts: RunFacts,
  team: number,
  group: readonly [category: number, bids: number][],
): TeamFigure | null {
  const basket = mixedBasket(group.map(([category, bids]) => ({ basket: facts.baskets.get(category)!, bids })));
  if (!basket) return null;
  return {
    categories: group.map(([category]) => category),
    bids: group.reduce((sum, [, bids]) => sum + bids, 0),
    ...figureOver(facts, team, basket),
  };
}

/** The figure of a team against one basket, and whether it hangs on how price is weighed. */
export function figureOver(facts: FigureFacts, team: number, basket: Basket): Pick<TeamFigure, 'figure' | 'price'> {
  const figure = equalTerms(facts, team, basket);
  return { figure, price: priceSensitivity(figure, facts.fit, facts.meanPrice, team, basket) };
}

function bidsByCategory({ contests, category }: RunFacts, team: number): Map<number, number> {
  const bids = new Map<number, number>();
  let contest = 0;
  contests.supplier.forEach((own, row) => {
    while (row >= contests.starts[contest + 1]!) contest += 1;
    if (own === team) bids.set(category[contest]!, (bids.get(category[contest]!) ?? 0) + 1);
  });
  return bids;
}
