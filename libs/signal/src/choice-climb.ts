// The way up to the most likely strengths: where the fit stands, what the objective is there, and how far it may step.
import type { ChoiceContests } from './choice-contests.js';
import type { ChoiceOptions } from './choice-fit.js';
import { passOver, passSums, type PassSums } from './choice-pass.js';
import { NO_TERMS, type SupplierTerms } from './supplier-terms.js';

/** The state of a fit; all arrays are used again in every round. */
export interface Climb {
  contests: ChoiceContests;
  terms: SupplierTerms;
  weight: Float64Array;
  held: readonly number[];
  precision: Float64Array;
  theta: Float64Array;
  previous: Float64Array;
  strengths: Float64Array;
  step: Float64Array;
  /** Room for the matrix of second derivatives; null where there are too many suppliers for one. */
  system: Float64Array | null;
  sums: PassSums;
  logLikelihood: number;
}

/** Below this decrement differences of the objective are round-off, and a line search would stall. */
const FULL_STEP_BELOW = 1e-6;
const SUFFICIENT = 1e-4;
const SHORTEST = 1e-12;

/** Where the fit starts. */
export function startClimb(contests: ChoiceContests, options: ChoiceOptions, isDense: boolean): Climb {
  const { suppliers, covariates } = contests;
  const { terms = NO_TERMS, start = {}, termVariance = 100, strengthVariance } = options;
  const size = suppliers + covariates + terms.count;
  const theta = new Float64Array(size);
  theta.set(start.own?.subarray(0, suppliers) ?? []);
  theta.set(start.beta?.subarray(0, covariates) ?? [], suppliers);
  theta.set(start.delta?.subarray(0, terms.count) ?? [], suppliers + covariates);
  return {
    contests,
    terms,
    theta,
    weight: options.weight ?? contests.weight,
    held: options.held ?? [],
    precision: new Float64Array(size).fill(1 / termVariance).fill(1 / strengthVariance, 0, suppliers),
    previous: new Float64Array(size),
    strengths: new Float64Array(suppliers),
    step: new Float64Array(size),
    system: isDense ? new Float64Array(size * size) : null,
    sums: passSums(contests, isDense),
    logLikelihood: 0,
  };
}

/** The objective at `theta`; leaves the sums of the pass for the next step. */
export function evaluate(climb: Climb): number {
  const { contests, terms, theta, precision, strengths, weight, sums } = climb;
  totalStrengths(theta, contests, terms, strengths);
  const beta = theta.subarray(contests.suppliers, contests.suppliers + contests.covariates);
  climb.logLikelihood = passOver(contests, strengths, beta, weight, sums);
  let penalty = 0;
  for (let at = 0; at < theta.length; at++) penalty += precision[at]! * theta[at]! * theta[at]!;
  return climb.logLikelihood - penalty / 2;
}

/** Own strengths + δ·terms, into `into`. */
export function totalStrengths(
  theta: Float64Array,
  { suppliers, covariates }: ChoiceContests,
  terms: SupplierTerms,
  into: Float64Array,
): void {
  for (let supplier = 0; supplier < suppliers; supplier++) {
    let sum = theta[supplier]!;
    for (let term = 0; term < terms.count; term++) {
      sum += theta[suppliers + covariates + term]! * terms.values[supplier * terms.count + term]!;
    }
    into[supplier] = sum;
  }
}

/** Goes along the step, halving it while it gains too little; returns the objective there. */
export function advance(climb: Climb, objective: number, decrement: number): number {
  climb.previous.set(climb.theta);
  for (let share = 1; ; share /= 2) {
    climb.theta.set(climb.previous);
    move(climb, share);
    const reached = evaluate(climb);
    const isEnough = reached >= objective + SUFFICIENT * share * decrement;
    if (isEnough || decrement < FULL_STEP_BELOW || share < SHORTEST) return reached;
  }
}

/** A share of the step. */
export function move({ theta, step }: Climb, share: number): void {
  for (let at = 0; at < theta.length; at++) theta[at] = theta[at]! + share * step[at]!;
}
