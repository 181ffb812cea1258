import type { Duty, DutyStatus } from "./duty.ts";
import { durationBetween, hasPassed, isAfter, type Moment } from "./moment.ts";

/** The dates that one clock of a duty is judged by. */
export interface DutyDates {
  readonly start: Moment;
  /** Null: the duty has no date, or it is awaited. */
  readonly due: Moment | null;
  /** The due date is not known yet. */
  readonly awaited: boolean;
  readonly fulfilledAt: Moment | null;
}

export interface Verdict {
  readonly status: Exclude<DutyStatus, "bortfaldet" | "undtaget">;
  /** `fulfilledAt` minus `due`, ISO 8601; null when in time or not fulfilled. */
  readonly late: string | null;
}

/** How a duty stands by its dates alone, before anything that excuses or ends it. */
export function judgeDates(duty: Pick<Duty, "kind" | "due">, dates: DutyDates, asOf: Moment): Verdict {
  const { due, fulfilledAt } = dates;
  if (duty.due.countsHours && lacksTime(dates)) return { status: "mangler-oplysning", late: null };
  const isLate = due !== null && fulfilledAt !== null && isAfter(fulfilledAt, due);
  if (fulfilledAt !== null && !isLate) return { status: "overholdt", late: null };
  const late = isLate ? durationBetween(due, fulfilledAt) : null;
  if (due === null && dates.awaited) return { status: "loeber", late };
  if (duty.kind === "orden") return { status: "ikke-opfyldt", late };
  return { status: due === null || hasPassed(due, asOf) ? "overskredet" : "loeber", late };
}

/** A date without a time cannot settle a duty counted in hours. */
function lacksTime({ start, due, fulfilledAt }: DutyDates): boolean {
  return start.time === null || (due !== null && fulfilledAt !== null && fulfilledAt.time === null);
}
