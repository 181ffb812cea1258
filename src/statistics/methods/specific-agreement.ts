import type { PairedCounts } from "./paired-counts.ts";

/**
 * Agreement on yes and agreement on no, each in [0, 1]: if one reader says yes, how often does the other?
 * Null where neither reader gave that answer. Cicchetti & Feinstein, J. Clin. Epidemiol. 43 (1990) 551.
 */
export function specificAgreement(counts: PairedCounts): {
  positive: number | null;
  negative: number | null;
} {
  const differing = counts.onlyFirstYes + counts.onlySecondYes;
  return { positive: specific(counts.bothYes, differing), negative: specific(counts.bothNo, differing) };
}

function specific(both: number, differing: number): number | null {
  const answers = 2 * both + differing;
  return answers === 0 ? null : (2 * both) / answers;
}
