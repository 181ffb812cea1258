import { type Coincidences, coincidencesOfCases } from "./coincidences.ts";
import { type Interval, tailProbability } from "./interval.ts";
import { type GradeDistance, krippendorffsAlpha, nominalDistance } from "./krippendorffs-alpha.ts";

export type BootstrappedAlpha = {
  readonly alpha: number;
  /** Null when so many resamples were undefined that they could move an end of it. */
  readonly alpha95: Interval | null;
  /** Resamples in which all answers were one grade: alpha is undefined in them. */
  readonly undefinedResamples: number;
};

/**
 * Krippendorff's alpha with its percentile interval: the cases are drawn again with replacement, `resamples` times, and
 * alpha is computed anew each time. `cases[u]` holds the grades (0 to `grades` − 1) of case u, null where missing;
 * `random` gives numbers from 0 up to 1, so that the same seed gives the same interval. Null where alpha is.
 * Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapter 13; cases as the units: Zapf & al., BMC Med. Res.
 * Methodol. 16 (2016) 93.
 */
export function bootstrapAlpha(
  cases: readonly (readonly (number | null)[])[],
  grades: number,
  random: () => number,
  distance: GradeDistance = nominalDistance,
  resamples = 10_000,
): BootstrappedAlpha | null {
  const alpha = krippendorffsAlpha(coincidencesOfCases(cases, grades), distance);
  if (alpha === null) return null;
  const { patterns, patternOf } = findPatterns(cases, grades);
  const alphas: number[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const counts = countDrawn(patternOf, patterns.length, random);
    const again = krippendorffsAlpha(addUp(patterns, counts, grades), distance);
    if (again !== null) alphas.push(again);
  }
  const undefinedResamples = resamples - alphas.length;
  const alpha95 = undefinedResamples > tailProbability * resamples ? null : percentileInterval(alphas);
  return { alpha, alpha95, undefinedResamples };
}

/** Many cases have the very same answers: each kind's coincidences once, and the kind of each case. */
function findPatterns(cases: readonly (readonly (number | null)[])[], grades: number) {
  const places = new Map<string, number>();
  const patterns: Coincidences[] = [];
  const patternOf = cases.map((answers) => {
    const key = answers
      .filter((grade) => grade !== null)
      .toSorted()
      .join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, patterns.length);
    return patterns.push(coincidencesOfCases([answers], grades)) - 1;
  });
  return { patterns, patternOf };
}

/** Draws as many cases as there are, with replacement, and counts how many are of each kind. */
function countDrawn(patternOf: readonly number[], kinds: number, random: () => number): readonly number[] {
  const counts = new Array<number>(kinds).fill(0);
  for (let drawn = 0; drawn < patternOf.length; drawn++) {
    const kind = patternOf[Math.floor(random() * patternOf.length)] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function addUp(patterns: readonly Coincidences[], counts: readonly number[], grades: number): Coincidences {
  const sum = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  for (let kind = 0; kind < patterns.length; kind++) {
    const count = counts[kind] ?? 0;
    for (let i = 0; i < grades; i++) {
      const row = sum[i] ?? [];
      const added = patterns[kind]?.[i] ?? [];
      for (let j = 0; j < grades; j++) row[j] = (row[j] ?? 0) + count * (added[j] ?? 0);
    }
  }
  return sum;
}

/** The values that 2.5 per cent lie below and above, between two of them where need be (R's quantile, type 7). */
function percentileInterval(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    return below + (place % 1) * ((sorted[Math.ceil(place)] ?? below) - below);
  };
  return [at(tailProbability), at(1 - tailProbability)];
}
