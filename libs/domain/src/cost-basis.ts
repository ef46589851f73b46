/**
 * One method for both sides. What a bidder asks is not yet what a choice costs: going outside may bring a change-over and
 * supervision, and a company may prefer its own teams a little. Each of these stands in the published job, is 0 unless
 * somebody wrote otherwise, and makes the evaluated total, on which alone the price formula runs.
 *
 *   outside costs          = switching cost + supervision cost
 *   evaluated total, team  = comparable total
 *   evaluated total, vendor = (comparable total + outside costs) x (1 + home preference)
 *
 * What a choice costs the company is another question. A preference is no cost; a team's price is what one department
 * pays another, so its cost is taken from its own reckoning, on both bases.
 */
import { avoidableCost, fullCost, type InternalCost } from './internal-cost.js';
import { MAX_AMOUNT, shareOf } from './money.js';
import type { BidderKind } from './permissions.js';
import type { Problem } from './refusal.js';

/** What a job says of going outside. Sums in minor units, the preference in hundredths of a percent. */
export interface OutsideTerms {
  /** What changing over to somebody outside costs once. */
  switchingCost: number;
  /** What watching over somebody outside costs. */
  supervisionCost: number;
  /** By how much an outside total is raised in the price score. */
  homePreference: number;
}

/** Equal terms: what holds unless a job says otherwise. */
export const EQUAL_TERMS: OutsideTerms = { switchingCost: 0, supervisionCost: 0, homePreference: 0 };

const WHOLE = 10_000;

/** Whether a job adds nothing to what outside bidders ask. */
export function areEqualTerms({ switchingCost, supervisionCost, homePreference }: OutsideTerms): boolean {
  return switchingCost === 0 && supervisionCost === 0 && homePreference === 0;
}

/** What going outside costs beside the price. */
export function outsideCosts({ switchingCost, supervisionCost }: OutsideTerms): number {
  return switchingCost + supervisionCost;
}

/** The total that the price formula runs on, rounded half up. Null when the comparable total is. */
export function evaluatedTotal(total: number | null, kind: BidderKind, terms: OutsideTerms): number | null {
  if (total === null || kind === 'team') return total;
  return shareOf(total + outsideCosts(terms), WHOLE + terms.homePreference);
}

/** By which of its costs a team's proposal is looked at. */
export const CostBasis = { FULL: 'full', AVOIDABLE: 'avoidable' } as const;
export type CostBasis = (typeof CostBasis)[keyof typeof CostBasis];

export const costBasisWords: Readonly<Record<CostBasis, string>> = {
  full: 'fully loaded cost',
  avoidable: 'avoidable cost',
};

/** An offer as far as its cost goes. A team's cost is null when it gave none; a vendor's always. */
export interface CostedOffer {
  kind: BidderKind;
  comparableTotal: number | null;
  cost: InternalCost | null;
}

/**
 * What the company spends if it takes this offer: a team's own cost on the basis, a vendor's price with the outside costs.
 * Null where that cannot be told.
 */
export function companyCost(offer: CostedOffer, basis: CostBasis, terms: OutsideTerms): number | null {
  const { kind, comparableTotal, cost } = offer;
  if (kind === 'vendor') return comparableTotal === null ? null : comparableTotal + outsideCosts(terms);
  if (cost === null) return null;
  return basis === 'full' ? fullCost(cost) : avoidableCost(cost);
}

/** What is wrong with the terms of a job. A policy says how much preference is allowed at most. */
export function outsideTermsProblems(terms: OutsideTerms, maxPreference: number): Problem[] {
  return [
    ...sumProblems('switchingCost', terms.switchingCost),
    ...sumProblems('supervisionCost', terms.supervisionCost),
    ...preferenceProblems(terms.homePreference, maxPreference),
  ];
}

/** A share in hundredths of a percent, as people write it: 250 is 2.5%. */
export function shareInWords(share: number): string {
  return `${share / 100}%`;
}

function sumProblems(field: string, sum: number): Problem[] {
  const isPossible = Number.isSafeInteger(sum) && sum >= 0 && sum <= MAX_AMOUNT;
  return isPossible ? [] : [{ field, message: 'Enter a sum of 0 or more.' }];
}

function preferenceProblems(share: number, most: number): Problem[] {
  const field = 'homePreference';
  if (!Number.isInteger(share) || share < 0) {
    return [{ field, message: 'Enter a percentage of 0 or more with at most two decimals.' }];
  }
  if (share <= most) return [];
  const message =
    most === 0
      ? 'The policy allows no preference for the company’s own teams. Enter 0.'
      : `The policy allows a preference of at most ${shareInWords(most)}. Enter ${shareInWords(most)} or less.`;
  return [{ field, message }];
}
