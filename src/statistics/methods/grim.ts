import type { PrintedPercent } from "#kit/printed-percent";
import { countsGivingPercent } from "./counts-giving-percent.ts";

export type GrimResult = {
  /** The percentages that some count out of `n` gives. */
  readonly possible: readonly number[];
  /** The percentages that no count out of `n` gives. */
  readonly impossible: readonly number[];
  /** Every number of cases from 1 to 2n that all the percentages fit. */
  readonly fittingN: readonly number[];
};

/**
 * Whether printed percentages (halves rounded up; whole, unless `decimals` says otherwise) can come from `n` cases at all.
 * Brown & Heathers, Soc. Psychol. Personal. Sci. 8 (2017) 363, for percentages.
 */
export function grim(percents: readonly number[], n: number, decimals: 0 | 1 = 0): GrimResult {
  const printed = percents.map((percent) => ({ percent, decimals }));
  const fits = ({ percent }: PrintedPercent) => countsGivingPercent({ percent, decimals }, n) !== null;
  return {
    possible: printed.filter(fits).map(({ percent }) => percent),
    impossible: printed.filter((one) => !fits(one)).map(({ percent }) => percent),
    fittingN: sizesThatFit(printed, n),
  };
}

/** Every number of cases from 1 to 2n that all the percentages fit. */
export function sizesThatFit(printed: readonly PrintedPercent[], n: number): readonly number[] {
  const sizes = Array.from({ length: 2 * n }, (_, i) => i + 1);
  return sizes.filter((size) => printed.every((one) => countsGivingPercent(one, size) !== null));
}
