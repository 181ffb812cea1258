import { compareText } from "#kit/compare-text";
import { minutesOf } from "#kit/copenhagen-time";
import type { CaseEvent } from "./case-event.ts";
import type { CaseFile } from "./case-file.ts";

/** A case with everything that happened in it, in order (*sagsforløb*). */
export interface Timeline {
  readonly caseFile: CaseFile;
  readonly events: readonly CaseEvent[];
}

/** Day first, then time of day (events without a time last on their day), then id: the same order whatever the input's. */
export function compareEvents(a: CaseEvent, b: CaseEvent): number {
  return compareText(a.date, b.date) || compareTimes(a.time, b.time) || compareText(a.id, b.id);
}

export function buildTimeline(caseFile: CaseFile, events: readonly CaseEvent[]): Timeline {
  return { caseFile, events: events.toSorted(compareEvents) };
}

function compareTimes(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return minutesOf(a) - minutesOf(b);
}
