import type { StratumPair } from "../methods/cochran-mantel-haenszel.ts";

/** A stratum by its four counts: yes and no now, yes and no at the baseline. */
export function stratumPair(
  nowYes: number,
  nowNo: number,
  baselineYes: number,
  baselineNo: number,
): StratumPair {
  return {
    now: { yes: nowYes, n: nowYes + nowNo },
    baseline: { yes: baselineYes, n: baselineYes + baselineNo },
  };
}
