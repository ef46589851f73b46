// The headline: "In a straight fight with a typical outside bidder at the same price and promised date, requesters would
// pick this team 62 times in 100 (likely 55 to 69)." 50 is level with the outside market. Never shown without its range.
import type { ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';
import { bidChances } from './bid-chances.js';
import { contrastVariance } from './choice-spread.js';
import { basketStrength, type Basket } from './reference-basket.js';
import { Z_95 } from './wilson.js';

/** No range is shown narrower than this many points. */
export const NARROWEST_RANGE = 6;

/** `above` or `below` only when the whole range is on that side of 50. */
export type Verdict = 'above' | 'level' | 'below';

/** A figure in times of 100, with its 95% range. */
export interface Points {
  value: number;
  low: number;
  high: number;
}

export interface EqualTerms extends Points {
  /** Strength less that of the typical outside bidder, in log-odds. */
  logOdds: number;
  /** Its standard error: the larger of model and requester-robust, with the floor. */
  error: number;
  verdict: Verdict;
  /** A requester each: by how many points the figure would change, in one step, if this requester were left out. */
  withoutRequester: Float64Array;
}

export interface EqualTermsFacts {
  contests: ChoiceContests;
  fit: ChoiceFit;
  /** `bidChances` of both; worked out when left out. */
  chances?: Float64Array;
}

/**
 * Chosen at equal terms, for one supplier against one basket: 100 / (1 + exp(-(S - Σ wⱼSⱼ))).
 * Source: contrast of a conditional logit; range from the requester-robust variance of `choice-spread.ts`.
 */
export function equalTerms({ contests, fit, chances }: EqualTermsFacts, supplier: number, basket: Basket): EqualTerms {
  const logOdds = fit.strengths[supplier]! - basketStrength(basket, fit.strengths);
  const contrast = strengthContrast(contests, fit, supplier, basket);
  const { shown, withoutRequester } = contrastVariance(contests, fit, contrast, chances ?? bidChances(contests, fit));
  const error = Math.sqrt(shown);
  const points = pointsOf(logOdds, error);
  return {
    ...points,
    logOdds,
    error,
    verdict: verdictOf(points),
    withoutRequester: withoutRequester.map((change) => asPoints(logOdds + change) - points.value),
  };
}

/** The log-odds as times in 100. */
export function asPoints(logOdds: number): number {
  return 100 / (1 + Math.exp(-logOdds));
}

/** Value and 95% range in points, the range widened to at least 6. */
export function pointsOf(logOdds: number, error: number): Points {
  const value = asPoints(logOdds);
  const half = NARROWEST_RANGE / 2;
  return {
    value,
    low: Math.max(0, Math.min(asPoints(logOdds - Z_95 * error), value - half)),
    high: Math.min(100, Math.max(asPoints(logOdds + Z_95 * error), value + half)),
  };
}

/** On which side of 50 the whole range lies. */
export function verdictOf({ low, high }: Pick<Points, 'low' | 'high'>): Verdict {
  if (low > 50) return 'above';
  return high < 50 ? 'below' : 'level';
}

/** The supplier's strength less the basket's, as weights of all parameters. */
export function strengthContrast(
  { suppliers, covariates }: ChoiceContests,
  { theta, terms }: ChoiceFit,
  supplier: number,
  basket: Basket,
): Float64Array {
  const contrast = new Float64Array(theta.length);
  for (let other = 0; other < suppliers; other++) {
    const weight = (other === supplier ? 1 : 0) - basket[other]!;
    contrast[other] = weight;
    for (let term = 0; term < terms.count; term++) {
      const at = suppliers + covariates + term;
      contrast[at] = contrast[at]! + weight * terms.values[other * terms.count + term]!;
    }
  }
  return contrast;
}
