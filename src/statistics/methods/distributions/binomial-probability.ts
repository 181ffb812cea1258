import { logChoose } from "./log-choose.ts";

/** The chance of exactly `hits` out of `n` when each comes with probability `share`. */
export function binomialProbability(hits: number, n: number, share: number): number {
  if (share === 0 || share === 1) return hits === n * share ? 1 : 0;
  return Math.exp(logChoose(n, hits) + hits * Math.log(share) + (n - hits) * Math.log1p(-share));
}
