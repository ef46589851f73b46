// The fit behind every figure of the signal, said once: capped requesters, each supplier's mean price and date in the
// model, and the variance between suppliers learnt from the contests.
import type { ChoiceContests } from './choice-contests.js';
import type { ChoiceFit, ChoiceParts } from './choice-fit.js';
import { fitChoice } from './choice-fit.js';
import { cappedWeights } from './requester-cap.js';
import { fitWithVariance } from './strength-variance.js';
import { supplierMeans } from './supplier-terms.js';

/** Where the covariates of a bid stand, by what they mean. */
export const COVARIATES = {
  /** ln(price / median price of the field) */
  price: 0,
  /** ln(promised days / median days of the field) */
  date: 1,
  /** 1 for the supplier that won this requester's previous contest in the category, within 12 months */
  incumbent: 2,
  /** 1 when supplier and requester report to the same executive */
  sameExecutive: 3,
  /** display rank / n - 0.5 */
  position: 4,
} as const;

/** The covariates whose mean over a supplier's bids belongs to the supplier. Not optional: see `supplier-terms.ts`. */
export const MEANS_OF: readonly number[] = [COVARIATES.price, COVARIATES.date];

export interface SignalOptions {
  /** An earlier fit to start from. */
  start?: Partial<ChoiceParts>;
  /** The variance of an earlier fit, to be kept (a nightly refit); null, the default, to learn it again (weekly). */
  strengthVariance?: number | null;
}

/**
 * Fits the signal on these contests. The first two covariates must be price and date.
 * Cost: 3 to 7 fits when the variance is learnt, 1 when it is given.
 */
export function fitSignal(contests: ChoiceContests, { start, strengthVariance = null }: SignalOptions = {}): ChoiceFit {
  const options = {
    terms: supplierMeans(contests, MEANS_OF),
    weight: cappedWeights(contests),
    ...(start && { start }),
  };
  if (strengthVariance !== null) return fitChoice(contests, { ...options, strengthVariance });
  return fitWithVariance(contests, options).fit;
}
