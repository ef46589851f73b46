// How strong each supplier is, once price, date, loyalty and the field are taken out: the strengths under which the
// choices that were made are most likely, drawn towards each other so that a few lucky wins make nobody a champion.
import { advance, evaluate, move, startClimb, totalStrengths, type Climb } from './choice-climb.js';
import type { ChoiceContests } from './choice-contests.js';
import { bidChances } from './bid-chances.js';
import { denseCurvature, type Curvature } from './curvature.js';
import { freeCurvature } from './free-curvature.js';
import type { SupplierTerms } from './supplier-terms.js';

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
  /** Suppliers up to which the matrix of second derivatives is kept, `DENSE_UP_TO` by default. */
  denseUpTo?: number;
}

/** A fitted model. Parameters stand in `theta`: suppliers' own strengths, then β, then δ. */
export interface ChoiceFit extends ChoiceParts {
  theta: Float64Array;
  /** A supplier each: own strength + δ·its terms. */
  strengths: Float64Array;
  terms: SupplierTerms;
  /** Inverse prior variance of each parameter. */
  precision: Float64Array;
  curvature: Curvature;
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

/** Up to so many suppliers a round costs P²·16 bytes and P³/3 products; above, only passes over the bids. */
export const DENSE_UP_TO = 2000;

/**
 * Fits the conditional logit η = sᵢ + β·x + δ·zᵢ with normal priors by Newton's method; the optimum is unique wherever
 * there is a prior. 5 or 6 rounds from nothing, 3 from an earlier fit; a round is one pass over the bids and a system of
 * P = suppliers + covariates + terms unknowns.
 * Source: conditional logit (McFadden 1974) with a ridge prior; line search by Armijo's rule.
 * @throws RangeError when the system has no unique solution (no prior and suppliers that never met).
 */
export function fitChoice(contests: ChoiceContests, options: ChoiceOptions): ChoiceFit {
  const { tolerance = 1e-9, mostRounds = 100, denseUpTo = DENSE_UP_TO } = options;
  const climb = startClimb(contests, options, contests.suppliers <= denseUpTo);
  let objective = evaluate(climb);
  for (let rounds = 1; ; rounds++) {
    const { slope, curvature } = around(climb);
    climb.step.set(slope);
    curvature.solve(climb.step);
    const decrement = slope.reduce((sum, value, at) => sum + value * climb.step[at]!, 0);
    const converged = decrement / 2 < tolerance;
    if (converged) move(climb, 1);
    if (converged || rounds >= mostRounds) {
      return {
        ...finished(climb, options),
        curvature,
        penalised: objective,
        rounds,
        gainLeft: decrement / 2,
        converged,
      };
    }
    objective = advance(climb, objective, decrement);
  }
}

function around(climb: Climb): { slope: Float64Array; curvature: Curvature } {
  if (climb.system) return denseCurvature(climb, climb.system);
  const { contests, strengths, theta, weight } = climb;
  const beta = theta.slice(contests.suppliers, contests.suppliers + contests.covariates);
  return freeCurvature({ ...climb, weight, chances: bidChances(contests, { strengths, beta }) });
}

function finished(
  { contests, terms, theta, precision, strengths, weight, held, logLikelihood }: Climb,
  options: ChoiceOptions,
) {
  const { suppliers, covariates } = contests;
  totalStrengths(theta, contests, terms, strengths);
  return {
    theta,
    own: theta.subarray(0, suppliers),
    beta: theta.subarray(suppliers, suppliers + covariates),
    delta: theta.subarray(suppliers + covariates),
    strengths,
    terms,
    precision,
    weight,
    held,
    strengthVariance: options.strengthVariance,
    logLikelihood,
  };
}
