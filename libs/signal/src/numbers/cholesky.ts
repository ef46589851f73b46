// Square roots of symmetric matrices, in place and row by row: what a Newton step and a standard error cost.

/**
 * Overwrites the lower triangle of the symmetric positive definite `matrix` (n × n, row-major; the upper triangle is not
 * read) with its Cholesky factor L, LLᵀ = matrix. Four rows go at a time, so that each number of a row above is loaded
 * once for four products.
 * @throws RangeError when the matrix is not positive definite.
 */
export function cholesky(matrix: Float64Array, n: number): void {
  let row = 0;
  for (; row + 4 <= n; row += 4) {
    for (let column = 0; column < row; column++) reduceFour(matrix, n, row, column);
    for (let next = row; next < row + 4; next++) finishRow(matrix, n, next, row);
  }
  for (; row < n; row++) finishRow(matrix, n, row, 0);
}

/** Column `column` of the rows `row` to `row + 3`. */
function reduceFour(matrix: Float64Array, n: number, row: number, column: number): void {
  const above = column * n;
  const [r0, r1, r2, r3] = [row * n, (row + 1) * n, (row + 2) * n, (row + 3) * n];
  let s0 = matrix[r0 + column]!;
  let s1 = matrix[r1 + column]!;
  let s2 = matrix[r2 + column]!;
  let s3 = matrix[r3 + column]!;
  for (let k = 0; k < column; k++) {
    const factor = matrix[above + k]!;
    s0 -= matrix[r0 + k]! * factor;
    s1 -= matrix[r1 + k]! * factor;
    s2 -= matrix[r2 + k]! * factor;
    s3 -= matrix[r3 + k]! * factor;
  }
  const pivot = matrix[above + column]!;
  matrix[r0 + column] = s0 / pivot;
  matrix[r1 + column] = s1 / pivot;
  matrix[r2 + column] = s2 / pivot;
  matrix[r3 + column] = s3 / pivot;
}

/** What is left of a row from column `from` on, its diagonal included. */
function finishRow(matrix: Float64Array, n: number, row: number, from: number): void {
  const own = row * n;
  for (let column = from; column <= row; column++) {
    const above = column * n;
    let sum = matrix[own + column]!;
    for (let k = 0; k < column; k++) sum -= matrix[own + k]! * matrix[above + k]!;
    if (column < row) matrix[own + column] = sum / matrix[above + column]!;
    else if (sum > 0) matrix[own + column] = Math.sqrt(sum);
    else throw new RangeError(`The matrix is not positive definite (row ${row})`);
  }
}

/** Solves LLᵀx = b for the factor L of `cholesky`; `b` is overwritten with x. */
export function solveCholesky(factor: Float64Array, n: number, b: Float64Array): void {
  for (let row = 0; row < n; row++) {
    let sum = b[row]!;
    for (let k = 0; k < row; k++) sum -= factor[row * n + k]! * b[k]!;
    b[row] = sum / factor[row * n + row]!;
  }
  for (let row = n - 1; row >= 0; row--) {
    const value = b[row]! / factor[row * n + row]!;
    b[row] = value;
    for (let k = 0; k < row; k++) b[k] = b[k]! - factor[row * n + k]! * value;
  }
}

/** Diagonal of the inverse of LLᵀ, the first `count` entries: variances, without the covariances. */
export function inverseDiagonal(factor: Float64Array, n: number, count = n): Float64Array {
  const diagonal = new Float64Array(count);
  const column = new Float64Array(n);
  for (let index = 0; index < count; index++) {
    let squares = 0;
    for (let row = index; row < n; row++) {
      let sum = row === index ? 1 : 0;
      for (let k = index; k < row; k++) sum -= factor[row * n + k]! * column[k]!;
      const value = sum / factor[row * n + row]!;
      column[row] = value;
      squares += value * value;
    }
    diagonal[index] = squares;
  }
  return diagonal;
}
