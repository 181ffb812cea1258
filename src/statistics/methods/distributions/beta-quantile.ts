import { findCrossing } from "./find-crossing.ts";
import { incompleteBeta } from "./incomplete-beta.ts";

/** The x in [0, 1] below which a beta(a, b) variable falls with probability `p`. */
export function betaQuantile(p: number, a: number, b: number): number {
  return findCrossing((x) => incompleteBeta(x, a, b), p, 0, 1);
}
