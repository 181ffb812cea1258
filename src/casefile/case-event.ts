import type { LocalDate } from "#kit/local-date";
import type { EventType } from "./event-type.ts";
import type { Provision } from "./provision.ts";

/** What happened in a case, and when (*hændelse*). Empty columns are null. */
export interface CaseEvent {
  readonly caseNumber: string;
  /** Unique within the case. */
  readonly id: string;
  readonly type: EventType;
  /** The day in Denmark. */
  readonly date: LocalDate;
  /** ISO instant with Copenhagen's offset, `2025-02-03T09:12+01:00`; null when the source gave a date only. */
  readonly time: string | null;
  readonly provision: Provision | null;
  /** `vedroerer`: the id of the event this one concerns. */
  readonly concerns: string | null;
  readonly udfald: string | null;
  readonly person: string | null;
  /** `naeste_dato`: the next follow-up as decided. */
  readonly nextDate: LocalDate | null;
  readonly remark: string | null;
}
