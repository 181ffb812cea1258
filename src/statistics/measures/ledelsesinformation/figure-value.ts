import type { FigureForm } from "./management-figure.ts";

/** What SQL counted for one figure in one month. `days`: how many took how many days. */
export interface FigureCounts {
  readonly hits: number;
  readonly n: number;
  readonly raadgivere: number;
  readonly days: readonly { readonly days: number; readonly count: number }[];
}

/** The value with what it is made of: `hits` out of, or divided by, `n`. Null when there is nothing to divide by. */
export interface FigureValue {
  readonly value: number | null;
  readonly hits: number;
  readonly n: number;
}

/** The figure that the counts make. A share is between 0 and 1, a median in days. */
export function figureValue(form: FigureForm, { hits, n, raadgivere, days }: FigureCounts): FigureValue {
  switch (form) {
    case "antal":
      return { value: n, hits: n, n };
    case "andel":
      return { value: n === 0 ? null : hits / n, hits, n };
    case "gennemsnit":
      return { value: raadgivere === 0 ? null : n / raadgivere, hits: n, n: raadgivere };
    case "median":
      return { value: medianDays(days), hits: n, n };
  }
}

/** The middle one of the days, or midway between the middle two. */
function medianDays(days: FigureCounts["days"]): number | null {
  const sorted = days.toSorted((a, b) => a.days - b.days);
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return null;
  const at = (place: number) => {
    let seen = 0;
    for (const each of sorted) {
      seen += each.count;
      if (place <= seen) return each.days;
    }
    return 0;
  };
  return (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2;
}
