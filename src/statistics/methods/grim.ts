export type GrimResult = {
  /** The percentages that some count out of `n` gives. */
  readonly possible: readonly number[];
  /** The percentages that no count out of `n` gives. */
  readonly impossible: readonly number[];
  /** Every number of cases from 1 to 2n that all the percentages fit. */
  readonly fittingN: readonly number[];
};

/**
 * Whether printed percentages (whole, halves rounded up) can come from `n` cases at all.
 * Brown & Heathers, Soc. Psychol. Personal. Sci. 8 (2017) 363, for percentages.
 */
export function grim(percents: readonly number[], n: number): GrimResult {
  const sizes = Array.from({ length: 2 * n }, (_, i) => i + 1);
  return {
    possible: percents.filter((percent) => fits(percent, n)),
    impossible: percents.filter((percent) => !fits(percent, n)),
    fittingN: sizes.filter((size) => percents.every((percent) => fits(percent, size))),
  };
}

/** The smallest count that does not round to less than `percent` must round to exactly it. Whole-number arithmetic throughout. */
function fits(percent: number, n: number): boolean {
  const smallest = Math.max(0, Math.ceil(((2 * percent - 1) * n) / 200));
  return smallest <= n && Math.floor((200 * smallest + n) / (2 * n)) === percent;
}
