import { upperIncompleteGamma } from "./upper-incomplete-gamma.ts";

/** The chance that a standard normal variable is at most `z`. */
export function normalCumulative(z: number): number {
  const tail = 0.5 * upperIncompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? tail : 1 - tail;
}
