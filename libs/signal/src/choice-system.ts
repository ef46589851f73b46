// The equations of one Newton step. The pass over the bids knows only total strengths; what depends on supplier terms
// follows from it by the chain rule, which costs nothing beside the pass.
import type { ChoiceContests } from './choice-contests.js';
import type { PassSums } from './choice-pass.js';
import type { SupplierTerms } from './supplier-terms.js';

export interface StepFacts {
  contests: ChoiceContests;
  terms: SupplierTerms;
  theta: Float64Array;
  precision: Float64Array;
  held: readonly number[];
  sums: PassSums;
}

/** Fills the lower triangle of `system` with information + precision and returns the slope of the objective. */
export function assemble(facts: StepFacts, system: Float64Array): Float64Array {
  const { contests, terms, theta, precision, held, sums } = facts;
  const size = theta.length;
  const { suppliers, covariates } = contests;
  for (let row = 0; row < suppliers; row++) {
    system.set(sums.rivals.subarray(row * suppliers, row * suppliers + row + 1), row * size);
  }
  for (let term = 0; term < covariates; term++) {
    const own = (suppliers + term) * size;
    for (let supplier = 0; supplier < suppliers; supplier++)
      system[own + supplier] = sums.cross[supplier * covariates + term]!;
    for (let other = 0; other <= term; other++)
      system[own + suppliers + other] = sums.terms[term * covariates + other]!;
  }
  const slope = new Float64Array(size);
  slope.set(sums.slope);
  for (let term = 0; term < terms.count; term++) addSupplierTerm(facts, term, system, slope);
  for (let at = 0; at < size; at++) {
    slope[at] = slope[at]! - precision[at]! * theta[at]!;
    system[at * size + at] = system[at * size + at]! + precision[at]!;
  }
  for (const at of held) hold(system, slope, at);
  return slope;
}

/** Row of one supplier term z: z'H for the suppliers, z'C for the covariates, z'Hz′ for the terms up to itself. */
function addSupplierTerm(
  { contests, terms, sums }: StepFacts,
  term: number,
  system: Float64Array,
  slope: Float64Array,
): void {
  const { suppliers, covariates } = contests;
  const size = slope.length;
  const row = suppliers + covariates + term;
  const own = system.subarray(row * size, row * size + row + 1).fill(0);
  const z = Float64Array.from({ length: suppliers }, (_, supplier) => terms.values[supplier * terms.count + term]!);
  timesRivals(sums.rivals, z, own);
  for (let supplier = 0; supplier < suppliers; supplier++) {
    slope[row] = slope[row]! + z[supplier]! * sums.slope[supplier]!;
    for (let covariate = 0; covariate < covariates; covariate++) {
      const at = suppliers + covariate;
      own[at] = own[at]! + z[supplier]! * sums.cross[supplier * covariates + covariate]!;
    }
    for (let other = 0; other <= term; other++) {
      const at = suppliers + covariates + other;
      own[at] = own[at]! + own[supplier]! * terms.values[supplier * terms.count + other]!;
    }
  }
}

/** H z for the symmetric H of which the lower triangle is given, into the start of `into`. */
function timesRivals(rivals: Float64Array, z: Float64Array, into: Float64Array): void {
  const suppliers = z.length;
  for (let row = 0; row < suppliers; row++) {
    const own = row * suppliers;
    const value = z[row]!;
    let sum = rivals[own + row]! * value;
    for (let column = 0; column < row; column++) {
      const entry = rivals[own + column]!;
      sum += entry * z[column]!;
      into[column] = into[column]! + entry * value;
    }
    into[row] = into[row]! + sum;
  }
}

/** Takes a parameter out of the equations, so that its step is 0. */
function hold(system: Float64Array, slope: Float64Array, at: number): void {
  const size = slope.length;
  for (let other = 0; other < at; other++) system[at * size + other] = 0;
  for (let other = at + 1; other < size; other++) system[other * size + at] = 0;
  system[at * size + at] = 1;
  slope[at] = 0;
}
