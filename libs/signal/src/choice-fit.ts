// How strong each supplier is, once price, date, loyalty and the field are taken out: the strengths under which the
// choices that were made are most likely, drawn towards each other so that a few lucky wins make nobody a champion.
import type { ChoiceContests } from './choice-contests.js';
import { passOver, passSums, type PassSums } from './choice-pass.js';
import { assemble } from './choice-system.js';
import { cholesky, solveCholesky } from './numbers/cholesky.js';
import { NO_TERMS, type SupplierTerms } from './supplier-terms.js';

/** Where a fit starts: parts of an earlier fit. What is missing (new suppliers) starts at 0; what is too much is left out. */
export interface ChoiceParts {
  /** A supplier each: its strength beyond its supplier terms. */
  own: Float64Array;
  /** A covariate each. */
  beta: Float64Array;
  /** A supplier term each. */
  delta: Float64Array;
}

export interface ChoiceOptions {
  /** Prior variance of the own strengths; Infinity for none (maximum likelihood, only where it exists). */
  strengthVariance: number;
  /** Prior variance of β and δ, 100 by default; Infinity for none. */
  termVariance?: number;
  terms?: SupplierTerms;
  /** A weight for each contest in place of the contests' own. */
  weight?: Float64Array;
  start?: Partial<ChoiceParts>;
  /** Parameters that keep their starting value, as positions in `theta`; e.g. [0] sets supplier 0 as the zero point. */
  held?: readonly number[];
  /** The fit ends when a further step would gain less than this in log-likelihood; 1e-9 by default. */
  tolerance?: number;
  /** Rounds after which it gives up, 100 by default. */
  mostRounds?: number;
}

/** A fitted model. Parameters stand in `theta`: suppliers' own strengths, then β, then δ. */
export interface ChoiceFit extends ChoiceParts {
  theta: Float64Array;
  /** A supplier each: own strength + δ·its terms. */
  strengths: Float64Array;
  terms: SupplierTerms;
  /** Inverse prior variance of each parameter. */
  precision: Float64Array;
  /** Cholesky factor of information + precision, theta.length squared, row-major. */
  factor: Float64Array;
  weight: Float64Array;
  held: readonly number[];
  strengthVariance: number;
  /** Σ w ln P(chosen). */
  logLikelihood: number;
  /** Log-likelihood less θ'Λθ/2. */
  penalised: number;
  rounds: number;
  /** Log-likelihood that a further step would have gained at most. */
  gainLeft: number;
  /** False when the rounds ran out, e.g. because no finite optimum exists without a prior. */
  converged: boolean;
}

/** Below this decrement differences of the objective are round-off, and a line search would stall. */
const FULL_STEP_BELOW = 1e-6;
const SUFFICIENT = 1e-4;

/**
 * Fits the conditional logit η = sᵢ + β·x + δ·zᵢ with normal priors by Newton's method on the dense system; the optimum is
 * unique wherever there is a prior. Memory: 16 P² bytes for P = suppliers + covariates + terms; time: a pass over the bids
 * and P³/3 a round, 5 or 6 rounds from nothing and 3 from an earlier fit. Up to about 2,000 suppliers.
 * Source: conditional logit (McFadden 1974); ridge prior; line search by Armijo's rule.
 * @throws RangeError when the system has no unique solution (no prior and suppliers that never met).
 */
export function fitChoice(contests: ChoiceContests, options: ChoiceOptions): ChoiceFit {
  const climb = startClimb(contests, options);
  const { tolerance = 1e-9, mostRounds = 100 } = options;
  let objective = evaluate(climb);
  for (climb.rounds = 1; ; climb.rounds++) {
    const decrement = newtonStep(climb);
    climb.gainLeft = decrement / 2;
    if (climb.gainLeft < tolerance || climb.rounds >= mostRounds) break;
    objective = advance(climb, objective, decrement);
  }
  const converged = climb.gainLeft < tolerance;
  if (converged) move(climb, 1);
  return finished(climb, options, objective, converged);
}

interface Climb {
  contests: ChoiceContests;
  terms: SupplierTerms;
  weight: Float64Array;
  held: readonly number[];
  precision: Float64Array;
  theta: Float64Array;
  previous: Float64Array;
  strengths: Float64Array;
  step: Float64Array;
  system: Float64Array;
  sums: PassSums;
  logLikelihood: number;
  rounds: number;
  gainLeft: number;
}

function startClimb(contests: ChoiceContests, options: ChoiceOptions): Climb {
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
    system: new Float64Array(size * size),
    sums: passSums(contests),
    logLikelihood: 0,
    rounds: 0,
    gainLeft: Infinity,
  };
}

/** The objective at `theta`; leaves the sums of the pass for the next step. */
function evaluate(climb: Climb): number {
  const { contests, terms, theta, precision, strengths, weight, sums } = climb;
  const { suppliers, covariates } = contests;
  totalStrengths(theta, suppliers, covariates, terms, strengths);
  const beta = theta.subarray(suppliers, suppliers + covariates);
  climb.logLikelihood = passOver(contests, strengths, beta, weight, sums);
  let penalty = 0;
  for (let at = 0; at < theta.length; at++) penalty += precision[at]! * theta[at]! * theta[at]!;
  return climb.logLikelihood - penalty / 2;
}

function totalStrengths(
  theta: Float64Array,
  suppliers: number,
  covariates: number,
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

/** Newton's step into `step`, the factor into `system`; returns slope · step, twice the gain it promises. */
function newtonStep(climb: Climb): number {
  const { theta, step, system } = climb;
  const slope = assemble(climb, system);
  step.set(slope);
  cholesky(system, theta.length);
  solveCholesky(system, theta.length, step);
  return slope.reduce((sum, value, at) => sum + value * step[at]!, 0);
}

/** Goes along the step, halving it while it gains too little; returns the objective there. */
function advance(climb: Climb, objective: number, decrement: number): number {
  climb.previous.set(climb.theta);
  for (let share = 1; ; share /= 2) {
    climb.theta.set(climb.previous);
    move(climb, share);
    const reached = evaluate(climb);
    const isEnough = reached >= objective + SUFFICIENT * share * decrement;
    if (isEnough || decrement < FULL_STEP_BELOW || share < 1e-12) return reached;
  }
}

function move({ theta, step }: Climb, share: number): void {
  for (let at = 0; at < theta.length; at++) theta[at] = theta[at]! + share * step[at]!;
}

function finished(climb: Climb, options: ChoiceOptions, penalised: number, converged: boolean): ChoiceFit {
  const { contests, terms, theta, precision, strengths, weight, held, system, logLikelihood, rounds, gainLeft } = climb;
  const { suppliers, covariates } = contests;
  totalStrengths(theta, suppliers, covariates, terms, strengths);
  return {
    theta,
    own: theta.subarray(0, suppliers),
    beta: theta.subarray(suppliers, suppliers + covariates),
    delta: theta.subarray(suppliers + covariates),
    strengths,
    terms,
    precision,
    factor: system,
    weight,
    held,
    strengthVariance: options.strengthVariance,
    logLikelihood,
    penalised,
    rounds,
    gainLeft,
    converged,
  };
}
