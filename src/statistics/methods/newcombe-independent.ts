import type { Interval } from "./interval.ts";
import type { Proportion } from "./proportion.ts";
import { wilson } from "./wilson.ts";

/**
 * Interval for the difference now − baseline between two independent shares; null when either has no cases.
 * Newcombe, Stat. Med. 17 (1998) 873, method 10 (Wilson limits, squared and added).
 */
export function newcombeIndependent(baseline: Proportion, now: Proportion): Interval | null {
  const before = wilson(baseline.yes, baseline.n);
  const after = wilson(now.yes, now.n);
  if (before === null || after === null) return null;
  const shareBefore = baseline.yes / baseline.n;
  const shareNow = now.yes / now.n;
  const difference = shareNow - shareBefore;
  return [
    difference - Math.hypot(shareNow - after[0], before[1] - shareBefore),
    difference + Math.hypot(after[1] - shareNow, shareBefore - before[0]),
  ];
}
