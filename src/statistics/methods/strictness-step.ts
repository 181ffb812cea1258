import type { Coefficient } from "./chance-corrected.ts";

/**
 * How much stricter the second level is over many questions, in log odds: ln(Σ only first yes / Σ only second yes).
 * Above 0: the second says no where the first says yes. Null when one of the sums is 0.
 * The conditional maximum likelihood estimate of a Rasch model with one severity step; Andersen, Psychometrika 38 (1973) 123.
 */
export function strictnessStep(onlyFirstYes: number, onlySecondYes: number): Coefficient | null {
  if (onlyFirstYes === 0 || onlySecondYes === 0) return null;
  return {
    value: Math.log(onlyFirstYes / onlySecondYes),
    standardError: Math.sqrt(1 / onlyFirstYes + 1 / onlySecondYes),
  };
}
