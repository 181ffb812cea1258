import { invertPositiveDefinite, type SymmetricMatrix } from "./invert-positive-definite.ts";

/**
 * A log-likelihood at a point: its value, its slope, and its curvature with the sign turned (the information). Where a
 * part of the data is unseen, `cautious` is the information had it been seen: it leads up also where the curvature is wrong.
 */
export type Slope = {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly information: SymmetricMatrix;
  readonly cautious: SymmetricMatrix;
};

export type Maximum = { readonly point: readonly number[]; readonly information: SymmetricMatrix };

const mostSteps = 200;
/** A log odds of 30 is a likelihood that rises for ever: it has no top. */
const farAway = 30;
/** Farther than this from a point its slope and curvature say little. */
const longestStep = 1;
const settled = 1e-18;

/**
 * Where a log-likelihood is highest, by Newton's method with short steps; null when it has no single top.
 * Where Newton fails, by the gradient form of EM: Lange, J. R. Stat. Soc. B 57 (1995) 425.
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

/** Newton's step; where the curvature is wrong, the cautious one. */
function uphill({ gradient, information, cautious }: Slope): readonly number[] | null {
  const inverse = invertPositiveDefinite(information) ?? invertPositiveDefinite(cautious);
  if (inverse === null) return null;
  return inverse.map((row) => row.reduce((sum, one, k) => sum + one * (gradient[k] ?? 0), 0));
}

/** The first of the step, half of it, a quarter … that does not lead down. */
function climb(
  slopeAt: (point: readonly number[]) => Slope,
  from: readonly number[],
  { value }: Slope,
  step: readonly number[],
) {
  const longest = Math.max(...step.map(Math.abs));
  for (let part = Math.min(1, longestStep / longest); part > 1e-6; part /= 2) {
    const point = from.map((one, k) => one + part * (step[k] ?? 0));
    const slope = slopeAt(point);
    if (slope.value >= value - 1e-12 * Math.abs(value)) return { point, slope };
  }
  return null;
}
