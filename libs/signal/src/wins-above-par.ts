// The plainest chart of all: how many more wins than its own past (or a typical bidder) would have let expect, added up.

/** Σ (won - chance) after each contest. */
export function winsAbovePar(chances: ArrayLike<number>, won: ArrayLike<boolean | number>): Float64Array {
  let sum = 0;
  return Float64Array.from({ length: chances.length }, (_, at) => (sum += Number(won[at]) - chances[at]!));
}

/** A smooth line with its standard deviation, contest by contest. */
export interface SmoothLine {
  value: Float64Array;
  deviation: Float64Array;
}

/** How much the newest contest weighs in the smooth line. */
export const NEWEST = 0.05;

/**
 * Exponentially weighted mean of won - chance, for the eye only: no alarm hangs on it.
 * E = λ(y - p) + (1 - λ)E; Var = λ²p(1 - p) + (1 - λ)²Var, exact from the first contest on. Source: Roberts 1959.
 */
export function smoothWins(chances: ArrayLike<number>, won: ArrayLike<boolean | number>, newest = NEWEST): SmoothLine {
  const line = { value: new Float64Array(chances.length), deviation: new Float64Array(chances.length) };
  let [value, variance] = [0, 0];
  for (let at = 0; at < chances.length; at++) {
    const chance = chances[at]!;
    value = newest * (Number(won[at]) - chance) + (1 - newest) * value;
    variance = newest ** 2 * chance * (1 - chance) + (1 - newest) ** 2 * variance;
    line.value[at] = value;
    line.deviation[at] = Math.sqrt(variance);
  }
  return line;
}
