import type { LogitFit, LogitRow } from "./conditional-logit.ts";
import { invertPositiveDefinite } from "./invert-positive-definite.ts";
import { type Maximum, maximise } from "./maximise.ts";
import { SlopeSum } from "./slope-sum.ts";

/** `groupSpread` is the standard deviation of the groups' own log odds. */
export type MixedLogitFit = LogitFit & { readonly groupSpread: number };

const startSpread = 1;
/** Half-width and step of the grid, in the group's own standard deviations: integrates to about 1e-10. */
const gridReach = 7;
const gridStep = 0.5;

/**
 * Logistic regression in which each group (a case) has its own random level of log odds, normally distributed: the
 * maximum of the exact marginal likelihood. Null when the likelihood has no single top, as when an answer never varies.
 * Bates & al., J. Stat. Softw. 67 (2015), R: lme4::glmer with nAGQ = 25, which integrates on other nodes; the trapezoid
 * rule about each group's mode as Trefethen & Weideman, SIAM Rev. 56 (2014) 385; information: Louis, J. R. Stat. Soc. B
 * 44 (1982) 226.
 */
export function mixedLogit(groups: readonly (readonly LogitRow[])[], columns: number): MixedLogitFit | null {
  const start = [...new Array<number>(columns).fill(0), startSpread];
  const top = maximise((point) => {
    const sum = new SlopeSum(columns + 1);
    for (const rows of groups) addGroup(sum, rows, point);
    return sum;
  }, start);
  const covariance = top && covarianceOf(top, columns);
  return (
    covariance && {
      coefficients: top.point.slice(0, columns),
      covariance,
      groupSpread: Math.abs(top.point[columns] ?? 0),
    }
  );
}

/** Groups that do not differ at all leave the spread without information; the columns' own block then stands alone. */
function covarianceOf({ point, information }: Maximum, columns: number) {
  const own = information.slice(0, columns).map((row) => row.slice(0, columns));
  const isSpread = Math.abs(point[columns] ?? 0) > 1e-4;
  const inverse = invertPositiveDefinite(isSpread ? information : own);
  return inverse === null ? null : inverse.slice(0, columns).map((row) => row.slice(0, columns));
}

/** Adds one group's part: means over its own level z, given its answers (Louis' formula). */
function addGroup(sum: SlopeSum, rows: readonly LogitRow[], point: readonly number[]): void {
  const spread = point.at(-1) ?? 0;
  const fixed = rows.map(({ columns }) => columns.reduce((all, column) => all + (point[column] ?? 0), 0));
  const { nodes, logTotal } = gridOf(rows, fixed, spread);
  const weights = rows.map(() => [0, 0, 0]);
  const meanScore = new Array<number>(point.length).fill(0);
  for (const { z, share } of nodes) {
    const score = scoreAt(rows, fixed, spread, z, point.length);
    for (const [k, one] of score.entries()) meanScore[k] = (meanScore[k] ?? 0) + share * one;
    sum.addOuter(score, -share);
    for (const [i, eta] of fixed.entries()) addMoments(weights[i] ?? [], eta + spread * z, z, share);
  }
  sum.value += logTotal;
  sum.addOuter(meanScore, 1);
  for (const [k, one] of meanScore.entries()) sum.addGradient(k, one);
  for (const [i, { columns }] of rows.entries())
    addCurvature(sum, columns, weights[i] ?? [], point.length - 1);
}

/** The slope of the answers' log-likelihood had the group's level been `z`; the spread's own slope is last. */
function scoreAt(
  rows: readonly LogitRow[],
  fixed: readonly number[],
  spread: number,
  z: number,
  size: number,
) {
  const score = new Array<number>(size).fill(0);
  let all = 0;
  for (let i = 0; i < rows.length; i++) {
    const surprise = (rows[i]?.yes ? 1 : 0) - chanceOf((fixed[i] ?? 0) + spread * z);
    for (const column of rows[i]?.columns ?? []) score[column] = (score[column] ?? 0) + surprise;
    all += surprise;
  }
  score[size - 1] = z * all;
  return score;
}

/** Adds `share` of p(1 − p), times 1, z and z². */
function addMoments(moments: number[], eta: number, z: number, share: number): void {
  const p = chanceOf(eta);
  for (const [power, one] of [1, z, z * z].entries()) {
    moments[power] = (moments[power] ?? 0) + share * p * (1 - p) * one;
  }
}

function addCurvature(
  sum: SlopeSum,
  columns: readonly number[],
  moments: readonly number[],
  last: number,
): void {
  const [flat = 0, tilted = 0, squared = 0] = moments;
  for (const a of columns) {
    for (const b of columns) sum.addInformation(a, b, flat);
    sum.addInformation(a, last, tilted);
    sum.addInformation(last, a, tilted);
  }
  sum.addInformation(last, last, squared);
}

/** The levels z that the group may have, each with its share given the answers; and the log of the group's likelihood. */
function gridOf(rows: readonly LogitRow[], fixed: readonly number[], spread: number) {
  const logDensity = (z: number) =>
    rows.reduce(
      (all, { yes }, i) => all - Math.log1p(Math.exp((yes ? -1 : 1) * ((fixed[i] ?? 0) + spread * z))),
      (-z * z) / 2,
    );
  const { mode, deviation } = modeOf(rows, fixed, spread);
  const step = gridStep * deviation;
  const places = Array.from(
    { length: 1 + (2 * gridReach) / gridStep },
    (_, k) => mode + step * (k - gridReach / gridStep),
  );
  const top = logDensity(mode);
  const densities = places.map((z) => Math.exp(logDensity(z) - top));
  const total = densities.reduce((all, one) => all + one, 0);
  return {
    nodes: places.map((z, k) => ({ z, share: (densities[k] ?? 0) / total })),
    logTotal: top + Math.log((total * step) / Math.sqrt(2 * Math.PI)),
  };
}

/** The group's likeliest level and how far it may be off: Newton on a function with one top. */
function modeOf(rows: readonly LogitRow[], fixed: readonly number[], spread: number) {
  let mode = 0;
  let curvature = 1;
  for (let step = 1, left = 50; Math.abs(step) > 1e-8 && left > 0; left--) {
    let gradient = -mode;
    curvature = 1;
    for (const [i, { yes }] of rows.entries()) {
      const p = chanceOf((fixed[i] ?? 0) + spread * mode);
      gradient += spread * ((yes ? 1 : 0) - p);
      curvature += spread ** 2 * p * (1 - p);
    }
    step = Math.max(-1, Math.min(1, gradient / curvature));
    mode += step;
  }
  return { mode, deviation: 1 / Math.sqrt(curvature) };
}

function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
