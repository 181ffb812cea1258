import { countsGivingPercent } from "#statistics/methods/counts-giving-percent";

/** How many yes out of how many answers can stand behind a printed percentage. */
export interface CountsBehind {
  readonly yes: number;
  readonly n: number;
  /** False when no count out of `cases` or fewer gives the percentage: then the nearest count out of all of them. */
  readonly exact: boolean;
}

/** The largest n of at most `cases` answers that gives `percent` when halves are rounded up (GRIM, Brown & Heathers 2017). */
export function countsBehindPercent(percent: number, cases: number): CountsBehind {
  for (let n = cases; n > 0; n--) {
    const [yes] = countsGivingPercent({ percent, decimals: 0 }, n) ?? [];
    if (yes !== undefined) return { yes, n, exact: true };
  }
  return { yes: Math.round((percent * cases) / 100), n: cases, exact: false };
}
