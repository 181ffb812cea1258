import type { CaseEvent } from "#casefile/case-event";
import { eventTypes } from "#casefile/event-type";
import { sayMoment } from "../say-moment.ts";

/** `»Opfølgning holdt« 3. februar 2025`, with the time of day where it is known. */
export function sayEvent(event: CaseEvent): string {
  return `»${eventTypes[event.type]}« ${sayMoment(event)}`;
}
