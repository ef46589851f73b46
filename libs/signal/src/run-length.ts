// How often the alarm goes off by chance alone, and how soon when something did change: both are said beside every alarm.
import { cusumWeight } from './cusum.js';
import { tiltChance } from './tilt-interval.js';

/** A share of the contests with one and the same chance; shares add up to 1. */
export interface ChanceShare {
  chance: number;
  share: number;
}

/** States of the evidence between 0 and the limit that are followed. */
const STATES = 300;

/** As many bins sum up a bidder's chances. */
const BINS = 20;

/**
 * A bidder's chances as 20 equally large groups with their means.
 * @throws RangeError when there are none.
 */
export function chanceShares(chances: ArrayLike<number>, bins = BINS): ChanceShare[] {
  const sorted = Array.from(chances).toSorted((a, b) => a - b);
  if (sorted.length === 0) throw new RangeError('No chances to sum up');
  const count = Math.min(bins, sorted.length);
  return Array.from({ length: count }, (_, bin) => {
    const part = sorted.slice(
      Math.floor((bin * sorted.length) / count),
      Math.floor(((bin + 1) * sorted.length) / count),
    );
    return { chance: part.reduce((sum, chance) => sum + chance, 0) / part.length, share: part.length / sorted.length };
  });
}

/**
 * Mean number of contests until the watch alarms (ARL), started at zero.
 *
 * Markov chain on [0, limit], the expected length linear between the states: L(x) = 1 + Σ P(step) L(max(0, x + step)),
 * nothing beyond the limit. Source: Knoth, Wittenberg & Gan 2019, Stat. Med. 38; Steiner et al. 2000.
 * @param trueOdds the odds factor that is really at work: 1 by chance alone, 2/3 after a fall from 50 to 40 in 100
 */
export function averageRunLength(
  mix: readonly ChanceShare[],
  oddsFactor: number,
  limit: number,
  trueOdds = 1,
  states = STATES,
): number {
  const steps = mix.flatMap(({ chance, share }) => {
    const win = tiltChance(chance, trueOdds);
    return [
      { weight: cusumWeight(chance, true, oddsFactor), share: share * win },
      { weight: cusumWeight(chance, false, oddsFactor), share: share * (1 - win) },
    ];
  });
  const matrix = new Float64Array(states * states);
  const width = limit / (states - 1);
  for (let state = 0; state < states; state++) {
    matrix[state * states + state] = 1;
    for (const step of steps) leave(matrix, states, state, state + step.weight / width, step.share);
  }
  return solveFirst(matrix, states);
}

/** Takes the share of one step out of `state`, split between the two states around where it leads. */
function leave(matrix: Float64Array, states: number, state: number, to: number, share: number): void {
  if (to > states - 1) return;
  const place = Math.max(0, to);
  const below = Math.min(states - 2, Math.floor(place));
  const row = state * states + below;
  matrix[row] = matrix[row]! - share * (1 - (place - below));
  matrix[row + 1] = matrix[row + 1]! - share * (place - below);
}

/**
 * First unknown of matrix · L = 1 by elimination from the last row up; the matrix is diagonally dominant, so that no row
 * has to change its place.
 */
function solveFirst(matrix: Float64Array, size: number): number {
  const right = new Float64Array(size).fill(1);
  for (let pivot = size - 1; pivot > 0; pivot--) {
    const own = pivot * size;
    const diagonal = matrix[own + pivot]!;
    for (let row = 0; row < pivot; row++) {
      const factor = matrix[row * size + pivot]! / diagonal;
      if (factor === 0) continue;
      const other = row * size;
      for (let column = 0; column < pivot; column++)
        matrix[other + column] = matrix[other + column]! - factor * matrix[own + column]!;
      right[row] = right[row]! - factor * right[pivot]!;
    }
  }
  return right[0]! / matrix[0]!;
}
