import { findCrossing } from "./find-crossing.ts";
import { normalCumulative } from "./normal-cumulative.ts";

/** The z below which a standard normal variable falls with probability `p` (0 < p < 1). */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  return findCrossing(normalCumulative, p, -40, 0);
}
