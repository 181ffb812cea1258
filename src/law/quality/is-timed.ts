import type { Moment } from "../moment.ts";

/** Whether the time of day is known. */
export function isTimed({ time }: Moment): boolean {
  return time !== null;
}
