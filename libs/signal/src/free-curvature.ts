// The curvature of a market with thousands of suppliers, without its matrix: one product is one pass over the bids, and a
// few dozen products solve a system.
import { contestCount, type ChoiceContests } from './choice-contests.js';
import { termsWorth } from './bid-chances.js';
import type { StepFacts } from './choice-system.js';
import type { Curvature } from './curvature.js';
import { drawsFrom } from './numbers/random.js';

/** What the curvature at one point is made of. */
export interface FreeFacts extends StepFacts {
  weight: Float64Array;
  /** `bidChances` at that point. */
  chances: Float64Array;
}

const TOLERANCE = 1e-10;
const TOLERANCE_OF_PROBES = 1e-4;
const MOST_PRODUCTS = 2000;
/** Random directions behind a trace; it scatters by a few in 100 at worst. */
const PROBES = 12;

/**
 * Slope and curvature by products only. Solves by conjugate gradients, preconditioned with the diagonal; traces by
 * random signs from a fixed seed. Sources: Hestenes & Stiefel 1952; Hutchinson 1990.
 */
export function freeCurvature(facts: FreeFacts): { slope: Float64Array; curvature: Curvature } {
  const scale = diagonal(facts);
  const solve = (b: Float64Array) => b.set(conjugateGradients(facts, scale, b, TOLERANCE));
  const trace = (count: number) => {
    const draw = drawsFrom(count);
    let sum = 0;
    for (let probe = 0; probe < PROBES; probe++) {
      const signs = new Float64Array(facts.theta.length).map((_, at) => (at < count ? (draw() < 0.5 ? -1 : 1) : 0));
      sum += dot(signs, conjugateGradients(facts, scale, signs, TOLERANCE_OF_PROBES));
    }
    return sum / PROBES;
  };
  const variances = (count: number) =>
    Float64Array.from({ length: count }, (_, at) => {
      const unit = new Float64Array(facts.theta.length).fill(1, at, at + 1);
      solve(unit);
      return unit[at]!;
    });
  return { slope: slopeOf(facts), curvature: { solve, variances, trace } };
}

function slopeOf({ contests, terms, theta, precision, held, sums }: FreeFacts): Float64Array {
  const slope = new Float64Array(theta.length);
  slope.set(sums.slope);
  const first = contests.suppliers + contests.covariates;
  for (let at = 0; at < terms.values.length; at++) {
    const term = first + (at % terms.count);
    slope[term] = slope[term]! + terms.values[at]! * sums.slope[Math.floor(at / terms.count)]!;
  }
  for (let at = 0; at < slope.length; at++) slope[at] = slope[at]! - precision[at]! * theta[at]!;
  for (const at of held) slope[at] = 0;
  return slope;
}

/** (I + Λ)v: within each contest, the covariance of the rows with their part of v. */
function product(facts: FreeFacts, v: Float64Array): Float64Array {
  const { contests, terms, precision, weight, chances, held } = facts;
  const { suppliers, covariates, starts, supplier, x } = contests;
  const strength = supplierParts(contests, terms, v);
  const ofTerm = v.subarray(suppliers, suppliers + covariates);
  const out = new Float64Array(v.length);
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    const [first, end] = [starts[contest]!, starts[contest + 1]!];
    let mean = 0;
    for (let row = first; row < end; row++)
      mean += chances[row]! * (strength[supplier[row]!]! + termsWorth(contests, ofTerm, row));
    for (let row = first; row < end; row++) {
      const own = supplier[row]!;
      const part = weight[contest]! * chances[row]! * (strength[own]! + termsWorth(contests, ofTerm, row) - mean);
      out[own] = out[own]! + part;
      for (let term = 0, at = row * covariates; term < covariates; term++, at++) {
        out[suppliers + term] = out[suppliers + term]! + part * x[at]!;
      }
    }
  }
  addTerms(facts, out);
  for (let at = 0; at < out.length; at++) out[at] = out[at]! + precision[at]! * v[at]!;
  for (const at of held) out[at] = v[at]!;
  return out;
}

function supplierParts(
  { suppliers, covariates }: ChoiceContests,
  terms: FreeFacts['terms'],
  v: Float64Array,
): Float64Array {
  const parts = v.slice(0, suppliers);
  for (let at = 0; at < terms.values.length; at++) {
    const own = Math.floor(at / terms.count);
    parts[own] = parts[own]! + v[suppliers + covariates + (at % terms.count)]! * terms.values[at]!;
  }
  return parts;
}

/** What the supplier terms get from the suppliers' entries: Z'out. */
function addTerms({ contests, terms }: FreeFacts, out: Float64Array): void {
  const first = contests.suppliers + contests.covariates;
  for (let at = 0; at < terms.values.length; at++) {
    const term = first + (at % terms.count);
    out[term] = out[term]! + terms.values[at]! * out[Math.floor(at / terms.count)]!;
  }
}

/** Diagonal of I + Λ, roughly for covariates and supplier terms: only the speed depends on it. */
function diagonal({ contests, terms, precision, weight, chances }: FreeFacts): Float64Array {
  const { suppliers, covariates, starts, supplier, x } = contests;
  const scale = precision.slice();
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    for (let row = starts[contest]!; row < starts[contest + 1]!; row++) {
      const part = weight[contest]! * chances[row]! * (1 - chances[row]!);
      const own = supplier[row]!;
      scale[own] = scale[own]! + part;
      for (let term = 0; term < covariates; term++) {
        scale[suppliers + term] = scale[suppliers + term]! + part * x[row * covariates + term]! ** 2;
      }
    }
  }
  for (let at = 0; at < terms.values.length; at++) {
    const term = suppliers + covariates + (at % terms.count);
    scale[term] = scale[term]! + terms.values[at]! ** 2 * scale[Math.floor(at / terms.count)]!;
  }
  return scale;
}

function conjugateGradients(facts: FreeFacts, scale: Float64Array, b: Float64Array, tolerance: number): Float64Array {
  const rest = b.slice();
  for (const at of facts.held) rest[at] = 0;
  const answer = new Float64Array(b.length);
  let scaled = rest.map((value, at) => value / scale[at]!);
  const direction = scaled.slice();
  let power = dot(rest, scaled);
  const enough = tolerance ** 2 * power;
  for (let step = 0; step < MOST_PRODUCTS && power > enough; step++) {
    const bent = product(facts, direction);
    const length = power / dot(direction, bent);
    for (let at = 0; at < b.length; at++) {
      answer[at] = answer[at]! + length * direction[at]!;
      rest[at] = rest[at]! - length * bent[at]!;
    }
    scaled = rest.map((value, at) => value / scale[at]!);
    const next = dot(rest, scaled);
    for (let at = 0; at < b.length; at++) direction[at] = scaled[at]! + (next / power) * direction[at]!;
    power = next;
  }
  return answer;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
