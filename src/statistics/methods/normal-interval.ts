import type { Coefficient } from "./chance-corrected.ts";
import { type Interval, normalDeviate } from "./interval.ts";

/** A large-sample interval for a number that may be anything, such as log odds: 1.96 standard errors to each side. */
export function normalInterval({ value, standardError }: Coefficient): Interval {
  const reach = normalDeviate * standardError;
  return [value - reach, value + reach];
}
