import { invertPositiveDefinite, type SymmetricMatrix } from "./invert-positive-definite.ts";
import { maximise } from "./maximise.ts";
import { SlopeSum } from "./slope-sum.ts";

/** One yes or no, and the columns of the design that are 1 for it; the others are 0. */
export type LogitRow = { readonly yes: boolean; readonly columns: readonly number[] };

/** Log odds for each column, with their covariance. */
export type LogitFit = { readonly coefficients: readonly number[]; readonly covariance: SymmetricMatrix };

/**
 * Logistic regression within strata: what the rows of a stratum have in common drops out, by looking only at which of
 * them were the yes, given how many. Exact; at most 16 rows in a stratum. Null when the likelihood has no single top.
 * Breslow & Day, Statistical Methods in Cancer Research I (1980), section 7.3; R: survival::clogit(method = "exact").
 */
export function conditionalLogit(strata: readonly (readonly LogitRow[])[], columns: number): LogitFit | null {
  const telling = strata.filter((rows) => rows.some(({ yes }) => yes) && rows.some(({ yes }) => !yes));
  if (telling.length === 0 || columns === 0) return null;
  const top = maximise((point) => {
    const sum = new SlopeSum(columns);
    for (const rows of telling) addStratum(sum, rows, point);
    return sum;
  }, new Array<number>(columns).fill(0));
  const covariance = top && invertPositiveDefinite(top.information);
  return covariance && { coefficients: top.point, covariance };
}

function addStratum(sum: SlopeSum, rows: readonly LogitRow[], point: readonly number[]): void {
  const seen = designOf(rows, (place) => rows[place]?.yes === true, point.length);
  const choices = waysToChoose(rows.length, rows.filter(({ yes }) => yes).length).map((chosen) => {
    const design = designOf(rows, (place) => (chosen & (1 << place)) !== 0, point.length);
    return { design, weight: Math.exp(logOdds(design, point)) };
  });
  const total = choices.reduce((all, { weight }) => all + weight, 0);
  sum.value += logOdds(seen, point) - Math.log(total);
  const mean = point.map(
    (_, k) => choices.reduce((all, { design, weight }) => all + weight * (design[k] ?? 0), 0) / total,
  );
  for (const [k, one] of mean.entries()) sum.addGradient(k, (seen[k] ?? 0) - one);
  for (const { design, weight } of choices) sum.addOuter(design, weight / total);
  sum.addOuter(mean, -1);
}

/** How often each column is 1 among the chosen rows. */
function designOf(
  rows: readonly LogitRow[],
  isChosen: (place: number) => boolean,
  size: number,
): readonly number[] {
  const design = new Array<number>(size).fill(0);
  for (const [place, row] of rows.entries()) {
    if (isChosen(place)) for (const column of row.columns) design[column] = (design[column] ?? 0) + 1;
  }
  return design;
}

function logOdds(design: readonly number[], point: readonly number[]): number {
  return design.reduce((sum, one, k) => sum + one * (point[k] ?? 0), 0);
}

/** Every way to choose `wanted` of `rows`, as bits. */
function waysToChoose(rows: number, wanted: number): readonly number[] {
  if (rows > 16) throw new RangeError(`a stratum has at most 16 rows, got ${rows}`);
  const all = Array.from({ length: 1 << rows }, (_, bits) => bits);
  return all.filter((bits) => countBits(bits) === wanted);
}

function countBits(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + countBits(bits >>> 1);
}
