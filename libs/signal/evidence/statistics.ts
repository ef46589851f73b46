// The few summaries that the evidence is told in.

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation; @param about the middle, the mean by default */
export function deviation(values: readonly number[], about = mean(values)): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - about) ** 2, 0) / Math.max(1, values.length - 1));
}

/** Standard error of the mean. */
export function errorOfMean(values: readonly number[]): number {
  return deviation(values) / Math.sqrt(values.length);
}

/** The value that so large a share lies below. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
}

/** Rank correlation, -1 to 1; equals share a rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return correlation(ranks(a), ranks(b));
}

function ranks(values: readonly number[]): number[] {
  return values.map(
    (own) => values.filter((other) => other < own).length + values.filter((other) => other === own).length / 2,
  );
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [middleA, middleB] = [mean(a), mean(b)];
  let [both, squareA, squareB] = [0, 0, 0];
  a.forEach((value, at) => {
    const [x, y] = [value - middleA, b[at]! - middleB];
    both += x * y;
    squareA += x * x;
    squareB += y * y;
  });
  return both / Math.sqrt(squareA * squareB);
}
