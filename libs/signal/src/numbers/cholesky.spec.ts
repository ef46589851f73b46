import { describe, expect, it } from 'vitest';
import { cholesky, inverseDiagonal, solveCholesky } from './cholesky.js';

/** A positive definite matrix of a size that is no multiple of four, without chance: Hilbert's, made sturdy. */
function sturdyHilbert(n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [row, column] = [Math.floor(at / n), at % n];
    return 1 / (row + column + 1) + (row === column ? 0.5 : 0);
  });
}

describe.each([1, 3, 4, 5, 11, 16])('the factor of a matrix of %s rows', (n) => {
  const matrix = sturdyHilbert(n);
  const factor = matrix.slice();
  cholesky(factor, n);

  it('gives the matrix back', () => {
    for (let row = 0; row < n; row++) {
      for (let column = 0; column <= row; column++) {
        let sum = 0;
        for (let k = 0; k <= column; k++) sum += factor[row * n + k]! * factor[column * n + k]!;
        expect(sum).toBeCloseTo(matrix[row * n + column]!, 13);
      }
    }
  });

  it('solves, and knows the inverse', () => {
    const diagonal = inverseDiagonal(factor, n);
    for (let column = 0; column < n; column++) {
      const unit = new Float64Array(n);
      unit[column] = 1;
      solveCholesky(factor, n, unit);
      expect(unit[column]).toBeCloseTo(diagonal[column]!, 12);
      const back = Array.from({ length: n }, (_, row) => unit.reduce((sum, x, k) => sum + matrix[row * n + k]! * x, 0));
      back.forEach((value, row) => expect(value).toBeCloseTo(row === column ? 1 : 0, 12));
    }
  });
});

it('a matrix without a square root is refused', () => {
  expect(() => cholesky(Float64Array.of(1, 0, 2, 1), 2)).toThrow(RangeError);
});
