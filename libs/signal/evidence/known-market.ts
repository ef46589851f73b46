// The company that does not exist, ready to be measured.
import { USUAL_MARKET, type MarketPlan } from './market.js';
import type { KnownMarket } from './measured-teams.js';
import { runMarket, type Market } from './run-market.js';
import { basketOf, teamsOf, trueEqualTerms } from './true-figures.js';

/** Runs a plan that differs from the usual one in what is given. */
export function marketOf(plan: Partial<MarketPlan> & Pick<MarketPlan, 'seed' | 'contests'>): Market & KnownMarket {
  const market = runMarket({ ...USUAL_MARKET, ...plan });
  const teams = teamsOf(market).map((supplier) => {
    const basket = basketOf(market, supplier);
    return { supplier, basket, truth: trueEqualTerms(market, supplier, basket) };
  });
  return { ...market, teams };
}

/** The first seed of every bar. */
export const FIRST_SEED = 1000;

/** So many seeds from the first one on. */
export function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => FIRST_SEED + index);
}

/** One market after the other, so that only one is in memory. */
export function* marketsOf(count: number, plan: Omit<Partial<MarketPlan>, 'seed'> & Pick<MarketPlan, 'contests'>) {
  for (const seed of seeds(count)) yield marketOf({ ...plan, seed });
}
