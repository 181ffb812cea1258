import { chiSquareUpperTail } from "./distributions/chi-square-upper-tail.ts";

/**
 * McNemar's chi-square on one degree of freedom with continuity correction, as R's `mcnemar.test` prints it; the exact
 * test and the mid-p are better. Null when the two never differed.
 * McNemar, Psychometrika 12 (1947) 153; Edwards, Psychometrika 13 (1948) 185.
 */
export function mcnemarChiSquare(
  onlyFirstYes: number,
  onlySecondYes: number,
): { readonly statistic: number; readonly p: number } | null {
  const discordant = onlyFirstYes + onlySecondYes;
  if (discordant === 0) return null;
  const excess = Math.max(0, Math.abs(onlyFirstYes - onlySecondYes) - 1);
  const statistic = excess ** 2 / discordant;
  return { statistic, p: chiSquareUpperTail(statistic, 1) };
}
