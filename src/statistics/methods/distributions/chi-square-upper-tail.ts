import { upperIncompleteGamma } from "./upper-incomplete-gamma.ts";

/** The chance that a chi-square variable with `degreesOfFreedom` exceeds `x`. */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  return upperIncompleteGamma(degreesOfFreedom / 2, x / 2);
}
