// What the company's figures would be if its suppliers' true strengths were known.
import { asPoints } from '@bidwell/signal/equal-terms';
import { basketStrength, referenceBasket, type Basket } from '@bidwell/signal/reference-basket';
import type { MarketPlan } from './market.js';
import type { Market } from './run-market.js';

/**
 * Tastes and job fit are noise to whoever sees only the choices; they make every effect look smaller by this factor, so
 * that requesters choose a little nearer to half and half than the true strengths alone would let them.
 * Source: normal noise in a logistic (Zeger, Liang & Albert 1988): 1/√(1 + c²·variance), c = 16√3/15π, with the noise of
 * both sides of a straight fight.
 */
export function attenuation({ sdTaste, sdFit }: Pick<MarketPlan, 'sdTaste' | 'sdFit'>): number {
  const c = (16 * Math.sqrt(3)) / (15 * Math.PI);
  return 1 / Math.sqrt(1 + c * c * 2 * (sdTaste ** 2 + sdFit ** 2));
}

/** The company's own teams. */
export function teamsOf({ suppliers }: Market): number[] {
  return Array.from(suppliers.isOutside, (outside, supplier) => (outside ? -1 : supplier)).filter((team) => team >= 0);
}

/** The typical outside bidder of a team's category, from the bids of the whole market. */
export function basketOf({ contests, suppliers, category }: Market, team: number): Basket {
  const own = suppliers.category[team]!;
  const basket = referenceBasket({
    contests,
    isOutside: suppliers.isOutside,
    counts: (contest) => category[contest] === own,
  });
  if (!basket) throw new RangeError(`No vendor bid in category ${own}`);
  return basket;
}

/** The true figure of a team, in times of 100: its true strength against the true strengths of the basket. */
export function trueEqualTerms({ suppliers: { strength } }: Market, team: number, basket: Basket): number {
  return asPoints(strength[team]! - basketStrength(basket, strength));
}
