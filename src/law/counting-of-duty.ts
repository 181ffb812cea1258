import { type CountingId, countingIds } from "./counting/index.ts";
import type { Duty } from "./duty.ts";
import { settingsIn } from "./wording.ts";

/** The settings that decide how the duty is counted, in their own order; most duties have none. */
export function countingOfDuty({ clock, due, fulfilledBy }: Duty): readonly CountingId[] {
  const used = [clock, due, fulfilledBy].flatMap(({ words }) => settingsIn(words));
  return countingIds.filter((id) => used.includes(id));
}
