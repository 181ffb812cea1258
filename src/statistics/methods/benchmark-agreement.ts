import type { Coefficient } from "./chance-corrected.ts";
import { normalCumulative } from "./distributions/normal-cumulative.ts";

/** Landis & Koch's words for a coefficient, best first, with the value each begins at. */
const scale = [
  { word: "naesten-fuldstaendig", from: 0.8 },
  { word: "betydelig", from: 0.6 },
  { word: "moderat", from: 0.4 },
  { word: "nogenlunde", from: 0.2 },
  { word: "svag", from: 0 },
] as const;

/** `ingen`: agreement beyond chance is not certain. */
export type AgreementWord = (typeof scale)[number]["word"] | "ingen";

const certainty = 0.95;

/**
 * The best word that the coefficient deserves with 95 per cent certainty, given its standard error, rather than the
 * word its value happens to fall on. Landis & Koch, Biometrics 33 (1977) 159; the rule after Gwet, Handbook of
 * Inter-Rater Reliability (2014), chapter 6, with the normal distribution cut off at 1.
 */
export function benchmarkAgreement(coefficient: Coefficient): AgreementWord {
  return scale.find(({ from }) => chanceAbove(from, coefficient) >= certainty)?.word ?? "ingen";
}

function chanceAbove(from: number, { value, standardError }: Coefficient): number {
  if (standardError === 0) return value >= from ? 1 : 0;
  const below = (limit: number) => normalCumulative((limit - value) / standardError);
  return 1 - below(from) / below(1);
}
