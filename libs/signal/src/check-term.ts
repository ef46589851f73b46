// Whether one term of the model is really there: the display position, which must not be, or an edge of the company's own
// teams that price, date and service leave over.
import type { ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';
import { contrastVariance } from './choice-spread.js';
import { twoSidedTail } from './numbers/normal.js';

export interface TermTest {
  /** In log-odds. */
  value: number;
  /** Larger of the model's and the requester-robust standard error, without the floor. */
  error: number;
  /** Two-sided p-value of no effect. */
  tail: number;
}

/**
 * Wald test of one parameter. Source: Wald 1943, with the requester-robust variance where it is larger.
 * @param at position in `theta`: suppliers + covariate, or suppliers + covariates + supplier term
 */
export function testTerm(contests: ChoiceContests, fit: ChoiceFit, at: number): TermTest {
  const contrast = new Float64Array(fit.theta.length);
  contrast[at] = 1;
  const { model, robust } = contrastVariance(contests, fit, contrast);
  const error = Math.sqrt(Math.max(model, robust));
  return { value: fit.theta[at]!, error, tail: twoSidedTail(fit.theta[at]! / error) };
}
