import { invertPositiveDefinite, type SymmetricMatrix } from "./invert-positive-definite.ts";

/** A log-likelihood at a point: its value, its slope, and its curvature with the sign turned (the information). */
export type Slope = {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly information: SymmetricMatrix;
};

export type Maximum = { readonly point: readonly number[]; readonly information: SymmetricMatrix };

const mostSteps = 200;
/** A log odds of 30 is a likelihood that rises for ever: it has no top. */
const farAway = 30;
const settled = 1e-18;

/**
 * Where a log-likelihood is highest, by Newton's method with damped steps; null when it has no single top.
 * Levenberg, Q. Appl. Math. 2 (1944) 164, for the damping.
 */
export function maximise(
  slopeAt: (point: readonly number[]) => Slope,
  start: readonly number[],
): Maximum | null {
  let point = start;
  let slope = slopeAt(point);
  for (let taken = 0; taken < mostSteps; taken++) {
    const step = uphill(slope);
    if (step === null) return null;
    const gain = step.reduce((sum, one, k) => sum + one * (slope.gradient[k] ?? 0), 0);
    if (gain < settled) return { point, information: slope.information };
    const next = climb(slopeAt, point, slope, step);
    if (next === null) return gain < 1e-9 ? { point, information: slope.information } : null;
    ({ point, slope } = next);
    if (point.some((one) => Math.abs(one) > farAway)) return null;
  }
  return null;
}

/** Newton's step; where the curvature is wrong, one that leans towards the steepest way up. */
function uphill({ gradient, information }: Slope): readonly number[] | null {
  const size = Math.max(...information.map((row, k) => Math.abs(row[k] ?? 0)), 0);
  for (const damping of [0, 1e-3, 1e-2, 0.1, 1, 10]) {
    const damped = information.map((row, i) => row.map((one, j) => (i === j ? one + damping * size : one)));
    const inverse = invertPositiveDefinite(damped);
    if (inverse !== null)
      return inverse.map((row) => row.reduce((sum, one, k) => sum + one * (gradient[k] ?? 0), 0));
  }
  return null;
}

/** The first of the step, half of it, a quarter … that does not lead down. */
function climb(
  slopeAt: (point: readonly number[]) => Slope,
  from: readonly number[],
  { value }: Slope,
  step: readonly number[],
) {
  for (let part = 1; part > 1e-6; part /= 2) {
    const point = from.map((one, k) => one + part * (step[k] ?? 0));
    const slope = slopeAt(point);
    if (slope.value >= value - 1e-12 * Math.abs(value)) return { point, slope };
  }
  return null;
}
