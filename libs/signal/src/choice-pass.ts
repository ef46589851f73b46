// One pass over all contests: how likely the choices are under given strengths, and which way the likelihood rises and
// bends. Everything else of the fit is small beside it, so it allocates nothing and touches every bid once.
import { fieldChances } from './bid-chances.js';
import { contestCount, type ChoiceContests } from './choice-contests.js';

/** What a pass adds up. Matrices are row-major; of the symmetric ones only the lower triangle is filled. */
export interface PassSums {
  /** First derivatives: suppliers, then covariates. */
  slope: Float64Array;
  /** Negative second derivatives: suppliers × suppliers. Empty where only first derivatives are wanted. */
  rivals: Float64Array;
  /** suppliers × covariates. */
  cross: Float64Array;
  /** covariates × covariates. */
  terms: Float64Array;
  /** Room for one contest: chances of its bids, and the mean terms under them. */
  chances: Float64Array;
  means: Float64Array;
}

/**
 * Room for the sums of passes over these contests; use it again for each pass.
 * @param bends whether second derivatives are wanted: they need suppliers² numbers
 */
export function passSums({ suppliers, covariates, starts }: ChoiceContests, bends: boolean): PassSums {
  let largest = 0;
  for (let contest = 1; contest < starts.length; contest++) {
    largest = Math.max(largest, starts[contest]! - starts[contest - 1]!);
  }
  return {
    slope: new Float64Array(suppliers + covariates),
    rivals: new Float64Array(bends ? suppliers * suppliers : 0),
    cross: new Float64Array(suppliers * covariates),
    terms: new Float64Array(covariates * covariates),
    chances: new Float64Array(largest),
    means: new Float64Array(covariates),
  };
}

/**
 * Fills `sums` and returns the weighted log-likelihood Σ w ln P(chosen), P(j) = exp(ηⱼ) / Σ exp(ηₖ), η = strength + β·x.
 * Second derivatives are centred on the contest's mean terms, so that nothing cancels.
 * Source: conditional logit (McFadden 1974).
 * @param strengths total strength of each supplier; @param beta weight of each covariate
 */
export function passOver(
  contests: ChoiceContests,
  strengths: Float64Array,
  beta: Float64Array,
  weight: Float64Array,
  sums: PassSums,
): number {
  sums.slope.fill(0);
  sums.rivals.fill(0);
  sums.cross.fill(0);
  sums.terms.fill(0);
  let likelihood = 0;
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    const ownWeight = weight[contest]!;
    if (ownWeight === 0) continue;
    const [first, end, chosen] = [contests.starts[contest]!, contests.starts[contest + 1]!, contests.chosen[contest]!];
    likelihood += ownWeight * fieldChances(contests, strengths, beta, first, end, chosen, sums.chances);
    addSlopes(contests, first, end, chosen, ownWeight, sums);
    if (sums.rivals.length === 0) continue;
    addRivals(contests.supplier, contests.suppliers, first, end, ownWeight, sums);
    if (contests.covariates > 0) addTerms(contests, first, end, ownWeight, sums);
  }
  return likelihood;
}

function addSlopes(
  { supplier, x, covariates, suppliers }: ChoiceContests,
  first: number,
  end: number,
  chosen: number,
  weight: number,
  { slope, chances, means }: PassSums,
): void {
  for (let term = 0; term < covariates; term++) means[term] = 0;
  for (let row = first; row < end; row++) {
    const chance = chances[row - first]!;
    slope[supplier[row]!] = slope[supplier[row]!]! - weight * chance;
    for (let term = 0, at = row * covariates; term < covariates; term++, at++) {
      means[term] = means[term]! + chance * x[at]!;
    }
  }
  slope[supplier[chosen]!] = slope[supplier[chosen]!]! + weight;
  for (let term = 0; term < covariates; term++) {
    slope[suppliers + term] = slope[suppliers + term]! + weight * (x[chosen * covariates + term]! - means[term]!);
  }
}

/** p(1 - p) for each supplier, -pq for each pair; a supplier that stands twice meets itself in its own cell, twice. */
function addRivals(
  supplier: Int32Array,
  suppliers: number,
  first: number,
  end: number,
  weight: number,
  { rivals, chances }: PassSums,
): void {
  for (let row = first; row < end; row++) {
    const own = supplier[row]!;
    const chance = weight * chances[row - first]!;
    rivals[own * suppliers + own] = rivals[own * suppliers + own]! + chance * (1 - chances[row - first]!);
    for (let other = first; other < row; other++) {
      const rival = supplier[other]!;
      const at = own > rival ? own * suppliers + rival : rival * suppliers + own;
      const share = chance * chances[other - first]!;
      rivals[at] = rivals[at]! - (own === rival ? 2 * share : share);
    }
  }
}

function addTerms(
  { supplier, x, covariates }: ChoiceContests,
  first: number,
  end: number,
  weight: number,
  { cross, terms, chances, means }: PassSums,
): void {
  for (let row = first; row < end; row++) {
    const chance = weight * chances[row - first]!;
    const ownCross = supplier[row]! * covariates;
    const ownTerms = row * covariates;
    for (let term = 0; term < covariates; term++) {
      const part = chance * (x[ownTerms + term]! - means[term]!);
      cross[ownCross + term] = cross[ownCross + term]! + part;
      for (let other = 0; other <= term; other++) {
        const at = term * covariates + other;
        terms[at] = terms[at]! + part * (x[ownTerms + other]! - means[other]!);
      }
    }
  }
}
