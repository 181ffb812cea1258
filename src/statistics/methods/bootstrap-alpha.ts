import { type Coincidences, coincidencesOfCases } from "./coincidences.ts";
import { drawBinomial } from "./distributions/draw-binomial.ts";
import { type Interval, tailProbability } from "./interval.ts";
import { type GradeDistance, krippendorffsAlpha, nominalDistance } from "./krippendorffs-alpha.ts";

export type BootstrappedAlpha = {
  readonly alpha: number;
  /** Null when so many resamples were undefined that they could move an end of it, or all would be the same. */
  readonly alpha95: Interval | null;
  /** Resamples in which all answers were one grade: alpha is undefined in them. */
  readonly undefinedResamples: number;
};

/**
 * Krippendorff's alpha with its percentile interval: the cases with two answers or more are drawn again with
 * replacement, `resamples` times, and alpha is computed anew each time. `cases[u]` holds the grades (0 to `grades` − 1) of case u, null where missing;
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
  const kinds = findKinds(cases, grades);
  const alphas: number[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const again = krippendorffsAlpha(drawAgain(kinds, grades, random), distance);
    if (again !== null) alphas.push(again);
  }
  const undefinedResamples = resamples - alphas.length;
  const isTold = kinds.length > 1 && undefinedResamples <= tailProbability * resamples;
  const alpha95 = isTold ? percentileInterval(alphas) : null;
  return { alpha, alpha95, undefinedResamples };
}

/** Cases with the very same answers: how many they are, and what each adds to the coincidences. */
type Kind = { readonly cases: number; readonly coincidences: Coincidences };

/** The kinds of cases that can be compared, fewest first. */
function findKinds(cases: readonly (readonly (number | null)[])[], grades: number): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const answers of cases) {
    const given = answers.filter((grade) => grade !== null).toSorted();
    if (given.length < 2) continue;
    const known = kinds.get(given.join());
    const coincidences = known?.coincidences ?? coincidencesOfCases([given], grades);
    kinds.set(given.join(), { cases: (known?.cases ?? 0) + 1, coincidences });
  }
  return [...kinds.values()].toSorted((a, b) => a.cases - b.cases);
}

/**
 * The coincidences of as many cases as there are, drawn with replacement: for one kind after the other how many are
 * drawn of it, among those still to draw.
 */
function drawAgain(kinds: readonly Kind[], grades: number, random: () => number): Coincidences {
  const sum = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  let casesLeft = kinds.reduce((all, { cases }) => all + cases, 0);
  let toDraw = casesLeft;
  for (const { cases, coincidences } of kinds) {
    const drawn = cases === casesLeft ? toDraw : drawBinomial(toDraw, cases / casesLeft, random);
    casesLeft -= cases;
    toDraw -= drawn;
    if (drawn > 0) addTimes(sum, drawn, coincidences);
  }
  return sum;
}

function addTimes(sum: readonly number[][], times: number, added: Coincidences): void {
  for (let i = 0; i < sum.length; i++) {
    const row = sum[i] ?? [];
    for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) + times * (added[i]?.[j] ?? 0);
  }
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
