// A company that does not exist, whose true qualities are known: six categories, twelve teams of its own, specialist and
// generalist vendors, requesters with tastes. Every draw belongs to its contest and its supplier, so that the same company
// can be run again with one thing changed, and only what that changes is different.

/** What makes a company. */
export interface MarketPlan {
  seed: number;
  contests: number;
  categories: number;
  teamsPerCategory: number;
  vendorsPerCategory: number;
  generalists: number;
  requesters: number;
  months: number;
  /** Standard deviation of true strength, of a requester's taste for a supplier, of a job's fit. */
  sdStrength: number;
  sdTaste: number;
  sdFit: number;
  /** Weights of price, date, incumbency, same executive and display position in the requesters' minds. */
  beta: readonly [number, number, number, number, number];
  /** How much a supplier's price rises with its strength, and how much price levels and single prices scatter. */
  qualityPrice: number;
  sdPriceLevel: number;
  sdPriceBid: number;
  /** ln of the discount of every second team. */
  subsidy: number;
  /** Share of suppliers that look for small fields. */
  nicheShare: number;
  /** A supplier whose strength is given, not drawn; null: none. */
  given: { supplier: number; strength: number } | null;
  /** What the supplier in question does from a month on; null: nothing special. */
  play: Play | null;
  /** A number of requesters with a favourite team, and how much they like it; null: none. */
  favourites: { requesters: number; liking: number } | null;
}

/** Something that one team does, or that happens to it, while its service stays as it is (but for `falls`). */
export type Play =
  | { kind: 'price'; team: number; change: number }
  | { kind: 'small-fields'; team: number; rivalsAtMost: number }
  | { kind: 'sham-rivals'; team: number; rivals: number; share: number }
  | { kind: 'friends'; team: number; requesters: number; liking: number; volume: number }
  | { kind: 'falls'; teams: readonly number[]; logOdds: number; fromMonth: number };

/** The plan of section "synthetic market": fields of 2 to 9, mean about 4. */
export const USUAL_MARKET: Omit<MarketPlan, 'seed' | 'contests'> = {
  categories: 6,
  teamsPerCategory: 2,
  vendorsPerCategory: 12,
  generalists: 10,
  requesters: 80,
  months: 24,
  sdStrength: 0.8,
  sdTaste: 0.4,
  sdFit: 0.3,
  beta: [-4, -0.8, 0.7, 0.4, -0.1],
  qualityPrice: 0.1,
  sdPriceLevel: 0.15,
  sdPriceBid: 0.1,
  subsidy: -0.15,
  nicheShare: 0.35,
  given: null,
  play: null,
  favourites: null,
};
