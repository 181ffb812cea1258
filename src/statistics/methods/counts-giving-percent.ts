import type { PrintedPercent } from "#kit/printed-percent";

/**
 * The fewest and the most out of `n` that are printed as the percentage, halves rounded up; null when no count is.
 * Brown & Heathers, Soc. Psychol. Personal. Sci. 8 (2017) 363, for percentages. Whole-number arithmetic throughout.
 */
export function countsGivingPercent(
  { percent, decimals }: PrintedPercent,
  n: number,
): readonly [fewest: number, most: number] | null {
  const scale = decimals === 0 ? 100 : 1000;
  const printed = Math.round((percent * scale) / 100);
  // floor((2 · scale · count + n) / 2n) = printed
  const fewest = Math.max(0, Math.ceil(((2 * printed - 1) * n) / (2 * scale)));
  const most = Math.min(n, Math.ceil(((2 * printed + 1) * n) / (2 * scale)) - 1);
  return fewest <= most ? [fewest, most] : null;
}
