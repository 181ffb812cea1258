import type { Duty, DutyStatus } from "./duty.ts";

/** The dates that one clock of a duty is judged by, as numbers: minutes since 1970 where the duty counts hours, else days. */
export interface DutyDates {
  /** Whether each has the time of day that hours are counted from; days need none. */
  readonly areTimed: boolean;
  /** Null: the duty has no date, or it is awaited. */
  readonly due: number | null;
  /** The due date is not known yet. */
  readonly awaited: boolean;
  readonly fulfilledAt: number | null;
}

export interface Verdict {
  readonly status: Exclude<DutyStatus, "bortfaldet" | "undtaget">;
  /** `fulfilledAt` minus `due`, ISO 8601; null when in time or not fulfilled. */
  readonly late: string | null;
}

/** How a duty stands by its dates alone, seen from `asOf` in the same unit, before anything that excuses or ends it. */
export function judgeDates(
  { kind, due: { countsHours } }: Pick<Duty, "kind" | "due">,
  dates: DutyDates,
  asOf: number,
): Verdict {
  const { due, fulfilledAt } = dates;
  if (!dates.areTimed) return lacksTime;
  const isLate = due !== null && fulfilledAt !== null && fulfilledAt > due;
  if (fulfilledAt !== null && !isLate) return inTime;
  const late = isLate ? writeDuration(fulfilledAt - due, countsHours) : null;
  if (due === null && dates.awaited) return { status: "loeber", late };
  if (kind === "orden") return { status: "ikke-opfyldt", late };
  return { status: due === null || asOf > due ? "overskredet" : "loeber", late };
}

/** A date without a time cannot settle a duty counted in hours. */
const lacksTime: Verdict = { status: "mangler-oplysning", late: null };
const inTime: Verdict = { status: "overholdt", late: null };

/** `PT28M`, or `P3D`. */
function writeDuration(count: number, inMinutes: boolean): string {
  return inMinutes ? `PT${Math.round(count)}M` : `P${count}D`;
}
