import type { PairedCounts } from "../methods/paired-counts.ts";

/** Paired counts in the order of the table: both yes, only the first, only the second, neither. */
export function pairedCountsOf(bothYes: number, onlyFirstYes: number, onlySecondYes: number, bothNo: number) {
  return { bothYes, onlyFirstYes, onlySecondYes, bothNo } satisfies PairedCounts;
}
