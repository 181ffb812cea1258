import type { Interval } from "./interval.ts";
import type { PairedCounts } from "./paired-counts.ts";
import { wilson } from "./wilson.ts";

/**
 * Intervals for `specificAgreement`. Of the cases in which at least one reader said yes, a share r got yes from both;
 * the agreement on yes is 2r/(1 + r), and so its interval follows from Wilson's interval for r. Likewise for no.
 * By substitution: Daly, Am. J. Epidemiol. 147 (1998) 783.
 */
export function specificAgreementInterval(counts: PairedCounts): {
  positive: Interval | null;
  negative: Interval | null;
} {
  const differing = counts.onlyFirstYes + counts.onlySecondYes;
  return { positive: specific(counts.bothYes, differing), negative: specific(counts.bothNo, differing) };
}

function specific(both: number, differing: number): Interval | null {
  const interval = wilson(both, both + differing);
  return interval && [agreementOf(interval[0]), agreementOf(interval[1])];
}

function agreementOf(shareOfBoth: number): number {
  return (2 * shareOfBoth) / (1 + shareOfBoth);
}
