import type { CaseEvent } from "#casefile/case-event";
import { eventTypes } from "#casefile/event-type";
import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import type { Moment } from "../moment.ts";

/** `»Opfølgning holdt« 3. februar 2025`, with the time of day where it is known. */
export function sayEvent(event: CaseEvent): string {
  return `»${eventTypes[event.type]}« ${sayWhen(event)}`;
}

export function sayWhen({ date, time }: Moment): string {
  return time === null ? formatDanishDate(date) : `${formatDanishDate(date)} ${formatDanishTime(time)}`;
}
