// Drawing several figures of one kind towards their mean makes them better guesses of what comes next, taken together.

/** Figures drawn towards their mean. */
export interface Shrunken {
  mean: number;
  /** What is left of each distance from the mean, 0 (all alike) to 1 (as seen). */
  factor: number;
  values: number[];
}

/**
 * James-Stein estimates towards the mean of at least 4 figures that are equally sure: mean + c(value - mean) with
 * c = 1 - (k - 3)·variance / Σ(value - mean)², never below 0.
 * Source: Efron & Morris 1975, J. Am. Stat. Assoc. 70:311 (their factor for 18 batters: 0.212).
 * @param variance error variance of each figure, e.g. p(1 - p)/n with the mean for p
 * @throws RangeError with fewer than 4 figures or a variance below 0.
 */
export function jamesStein(values: readonly number[], variance: number): Shrunken {
  if (values.length < 4 || !(variance >= 0))
    throw new RangeError('Shrinking needs 4 figures or more and their variance');
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const factor = spread === 0 ? 0 : Math.max(0, 1 - ((values.length - 3) * variance) / spread);
  return { mean, factor, values: values.map((value) => mean + factor * (value - mean)) };
}
