// How sure a comparison of strengths is. Choices by one requester are not independent: ten awards by the same person say
// less than ten awards by ten, and the range has to know it.
import { contestCount, type ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';
import { bidChances, termsWorth } from './bid-chances.js';

/** Model error that no amount of contests removes, in log-odds: 88% coverage without it at 20,000 contests, 97% with it. */
export const FLOOR = 0.06;

/** Variances of a contrast a·θ, in log-odds squared. */
export interface ContrastVariance {
  /** a'Va, as if every choice were independent. */
  model: number;
  /** The same with all choices of one requester as one observation. */
  robust: number;
  /** What is shown: the larger of the two, plus the floor squared. */
  shown: number;
  /** A requester each: the change of the contrast if this requester were left out, in one step. */
  withoutRequester: Float64Array;
}

/** Standard errors of all parameters, as if every choice were independent; 0 for those held. */
export function standardErrors({ curvature, theta }: ChoiceFit): Float64Array {
  return curvature.variances(theta.length).map(Math.sqrt);
}

/**
 * Variances of the contrast a·θ. With h = (I + Λ)⁻¹a and u the summed score of a requester:
 * model a'h; robust G/(G - 1) Σ (h·u)² + h'Λh, the prior-averaged mean squared error of a shrunken estimate.
 * Where requesters are capped the model variance takes the capped contests as unheard, which is on the safe side.
 * Source: cluster-robust (sandwich) variance, Liang & Zeger 1986, with the prior's part added. One pass, no dense matrix.
 * @param contrast a number for each parameter, in the order of `theta`; held parameters do not count
 * @param chances `bidChances` of the same contests and fit
 */
export function contrastVariance(
  contests: ChoiceContests,
  fit: ChoiceFit,
  contrast: Float64Array,
  chances: Float64Array = bidChances(contests, fit),
): ContrastVariance {
  const h = contrast.slice();
  fit.curvature.solve(h);
  const model = contrast.reduce((sum, weight, at) => sum + weight * h[at]!, 0);
  const prior = h.reduce((sum, value, at) => sum + fit.precision[at]! * value * value, 0);
  const scores = requesterScores(contests, fit, h, chances);
  const squares = scores.reduce((sum, score) => sum + score * score, 0);
  const groups = choosing(contests, fit.weight);
  const robust = (squares * groups) / Math.max(1, groups - 1) + prior;
  return {
    model,
    robust,
    shown: Math.max(model, robust) + FLOOR ** 2,
    withoutRequester: scores.map((score) => -score),
  };
}

/** h·u for each requester, u its summed score: Σ w (row of the chosen bid - mean row under the chances). */
function requesterScores(
  contests: ChoiceContests,
  fit: ChoiceFit,
  h: Float64Array,
  chances: Float64Array,
): Float64Array {
  const { starts, supplier, chosen, requester } = contests;
  const ofSupplier = supplierParts(contests, fit, h);
  const ofTerm = h.subarray(contests.suppliers, contests.suppliers + contests.covariates);
  const scores = new Float64Array(contests.requesters);
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    let score = 0;
    for (let row = starts[contest]!, end = starts[contest + 1]!; row < end; row++) {
      const part = ofSupplier[supplier[row]!]! + termsWorth(contests, ofTerm, row);
      score += part * ((row === chosen[contest] ? 1 : 0) - chances[row]!);
    }
    const group = requester[contest]!;
    scores[group] = scores[group]! + fit.weight[contest]! * score;
  }
  return scores;
}

/** What a bid of each supplier adds to h·row, apart from its covariates. */
function supplierParts({ suppliers, covariates }: ChoiceContests, { terms }: ChoiceFit, h: Float64Array): Float64Array {
  const parts = h.slice(0, suppliers);
  for (let supplier = 0; supplier < suppliers; supplier++) {
    for (let term = 0; term < terms.count; term++) {
      const own = terms.values[supplier * terms.count + term]!;
      parts[supplier] = parts[supplier]! + h[suppliers + covariates + term]! * own;
    }
  }
  return parts;
}

/** How many requesters chose at least once with a weight. */
function choosing({ requester, requesters }: ChoiceContests, weight: Float64Array): number {
  const chose = new Uint8Array(requesters);
  for (let contest = 0; contest < requester.length; contest++) if (weight[contest]! > 0) chose[requester[contest]!] = 1;
  return chose.reduce((sum, own) => sum + own, 0);
}
