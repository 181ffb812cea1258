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

export type StatusByDates = Exclude<DutyStatus, "bortfaldet" | "undtaget">;

/** How a duty stands by its dates alone, seen from `asOf` in the same unit, before anything that excuses or ends it. */
export function judgeDates(
  { kind }: Pick<Duty, "kind">,
  { areTimed, due, awaited, fulfilledAt }: DutyDates,
  asOf: number,
): StatusByDates {
  if (!areTimed) return "mangler-oplysning"; // a date without a time cannot settle a duty counted in hours
  if (fulfilledAt !== null && (due === null || fulfilledAt <= due)) return "overholdt";
  if (due === null && awaited) return "loeber";
  if (kind === "orden") return "ikke-opfyldt";
  return due === null || asOf > due ? "overskredet" : "loeber";
}

/** `fulfilledAt` minus `due`, ISO 8601: `PT28M` where hours are counted, else `P3D`; null when in time or not fulfilled. */
export function writeLateness(
  { areTimed, due, fulfilledAt }: DutyDates,
  countsHours: boolean,
): string | null {
  if (!areTimed || due === null || fulfilledAt === null || fulfilledAt <= due) return null;
  return countsHours ? `PT${Math.round(fulfilledAt - due)}M` : `P${fulfilledAt - due}D`;
}
