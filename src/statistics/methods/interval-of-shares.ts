import { combineEstimates, type Estimate } from "./combine-estimates.ts";
import type { Interval } from "./interval.ts";
import { jeffreys } from "./jeffreys.ts";

/** A share of `n` cases that an estimate is made of: where it moves by 1, the estimate moves by `weight`. */
export type WeighedShare = {
  readonly yes: number;
  readonly n: number;
  /** May be below 0. */
  readonly weight: number;
  /** How much of the share's variance is left to chance, 0 to 1: less than all where much of a population was read. */
  readonly varianceLeft: number;
};

/**
 * The interval of an estimate that is itself a share and is made of independent shares (MOVER). How far each share's own
 * limits reach is weighed, squared and added; the result is kept within 0 and 1.
 *
 * The limits are Jeffreys'. They stay open where all say the same, and hold better than Wilson's where a share near 0 or 1
 * rests on few cases.
 * Zou, Huang & Zhang, Comput. Stat. Data Anal. 53 (2009) 1080.
 */
export function intervalOfShares(value: number, shares: readonly WeighedShare[]): Interval {
  const [down, up] = combineEstimates(shares.map(moveOf), []).interval95;
  return [Math.max(0, value + down), Math.min(1, value + up)];
}

/** How far the share may move the estimate. */
function moveOf({ yes, n, weight, varianceLeft }: WeighedShare): Estimate {
  const limits = weight * varianceLeft === 0 ? null : jeffreys(yes, n);
  if (limits === null) return { value: 0, interval95: [0, 0] };
  const move = (end: number) => weight * Math.sqrt(varianceLeft) * (end - yes / n);
  const [low, high] = [move(limits[0]), move(limits[1])];
  return { value: 0, interval95: weight < 0 ? [high, low] : [low, high] };
}
