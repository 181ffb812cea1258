import type { Interval } from "../methods/interval.ts";
import { isSmallCount } from "../methods/suppress-small-counts.ts";
import { wilson } from "../methods/wilson.ts";

/** A share with what it is made of. `share` and `wilson95` are null when `n` is 0. */
export type Share = {
  readonly hits: number;
  readonly n: number;
  readonly share: number | null;
  readonly wilson95: Interval | null;
  /** The hits or the others are under 5: not to be shown outside the house. */
  readonly suppressed: boolean;
};

/** `hits` out of `n` as a share with Wilson's 95 per cent interval. */
export function shareOf(hits: number, n: number): Share {
  return {
    hits,
    n,
    share: n === 0 ? null : hits / n,
    wilson95: wilson(hits, n),
    suppressed: isSmallCount(hits) || isSmallCount(n - hits),
  };
}
