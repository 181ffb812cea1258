/** The same cases read twice, yes or no: how often both, one or neither of the readers said yes. */
export type PairedCounts = {
  readonly bothYes: number;
  readonly onlyFirstYes: number;
  readonly onlySecondYes: number;
  readonly bothNo: number;
};

/** How many cases both readers have answered yes or no. */
export function countPairs(counts: PairedCounts): number {
  return counts.bothYes + counts.onlyFirstYes + counts.onlySecondYes + counts.bothNo;
}
