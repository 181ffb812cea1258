/** Square and symmetric, row by row. */
export type SymmetricMatrix = readonly (readonly number[])[];

/** The inverse of a symmetric matrix by Cholesky's method, from its lower triangle; null when the matrix is not positive definite. */
export function invertPositiveDefinite(matrix: SymmetricMatrix): SymmetricMatrix | null {
  const factor = cholesky(matrix);
  if (factor === null) return null;
  return matrix.map((_, k) => solveBackwards(factor, solveForwards(factor, unitVector(matrix.length, k))));
}

/** The lower triangle L with L·Lᵀ = matrix. */
function cholesky(matrix: SymmetricMatrix): readonly (readonly number[])[] | null {
  const factor: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (let j = 0; j < i; j++) {
      const other = factor[j] ?? [];
      line.push(((row[j] ?? 0) - dot(line, other, j)) / (other[j] ?? 1));
    }
    const rest = (row[i] ?? 0) - dot(line, line, i);
    if (!(rest > 1e-12 * Math.abs(row[i] ?? 0))) return null;
    factor.push([...line, Math.sqrt(rest)]);
  }
  return factor;
}

function solveForwards(factor: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const solution: number[] = [];
  for (const [i, row] of factor.entries())
    solution.push(((right[i] ?? 0) - dot(row, solution, i)) / (row[i] ?? 1));
  return solution;
}

function solveBackwards(factor: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const solution = [...right];
  for (let i = factor.length - 1; i >= 0; i--) {
    const value = (solution[i] ?? 0) / (factor[i]?.[i] ?? 1);
    solution[i] = value;
    for (let j = 0; j < i; j++) solution[j] = (solution[j] ?? 0) - (factor[i]?.[j] ?? 0) * value;
  }
  return solution;
}

function dot(a: readonly number[], b: readonly number[], terms: number): number {
  let sum = 0;
  for (let k = 0; k < terms; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

function unitVector(length: number, place: number): readonly number[] {
  return Array.from({ length }, (_, k) => (k === place ? 1 : 0));
}
