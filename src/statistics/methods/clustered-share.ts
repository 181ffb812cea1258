import type { Interval } from "./interval.ts";
import { wilsonOfShare } from "./wilson.ts";

/** One case's part in a share of answers: how many of its answers are hits. */
export type Cluster = { readonly hits: number; readonly answers: number };

export type ClusteredShare = {
  readonly share: number;
  /** The number of independent answers that would be as precise. */
  readonly effectiveN: number;
  readonly wilson95: Interval;
};

/**
 * The share of hits among answers that come in clusters: several questions answered on each case are not independent,
 * and Wilson's interval on the answers alone would be too narrow. Null with fewer than two cases that have answers.
 * Where the cases show no spread, their number stands in for the effective size.
 * Ratio estimate and its variance: Cochran, Sampling Techniques (1977), section 3.12; effective n: Korn & Graubard,
 * Surv. Methodol. 24 (1998) 193.
 */
export function clusteredShare(clusters: readonly Cluster[]): ClusteredShare | null {
  const read = clusters.filter(({ answers }) => answers > 0);
  if (read.length < 2) return null;
  const answers = sum(read.map((cluster) => cluster.answers));
  const share = sum(read.map(({ hits }) => hits)) / answers;
  const squares = sum(read.map((cluster) => (cluster.hits - share * cluster.answers) ** 2));
  const variance = (read.length / (read.length - 1)) * (squares / answers ** 2);
  const effectiveN = variance > 0 ? Math.min(answers, (share * (1 - share)) / variance) : read.length;
  return { share, effectiveN, wilson95: wilsonOfShare(share, effectiveN) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
