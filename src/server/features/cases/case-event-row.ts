import type { Selectable } from "kysely";
import type { CaseEvent } from "#casefile/case-event";
import { formatProvision, parseProvision } from "#casefile/provision";
import { formatCopenhagenTime } from "#kit/copenhagen-time";
import { localDate } from "#kit/local-date";
import type { CaseEventTable } from "#server/database/tables.generated";

/** What the rules read of an event. */
export const caseEventColumns = [
  "case_number",
  "event_id",
  "type",
  "occurred_on",
  "occurred_at",
  "provision",
  "concerns",
  "udfald",
  "person",
  "next_date",
  "remark",
] as const;

export type CaseEventRow = Pick<Selectable<CaseEventTable>, (typeof caseEventColumns)[number]>;

/** An event as the rules read it, from its row. */
export function caseEventOf(row: CaseEventRow): CaseEvent {
  const { occurred_at: at, provision, next_date: nextDate } = row;
  return {
    caseNumber: row.case_number,
    id: row.event_id,
    type: row.type as CaseEvent["type"], // the import lets no other in
    date: localDate(row.occurred_on),
    time: at === null ? null : formatCopenhagenTime(Math.floor(Date.parse(at) / 60_000)),
    provision: provision === null ? null : parseProvision(provision),
    concerns: row.concerns,
    udfald: row.udfald,
    person: row.person,
    nextDate: nextDate === null ? null : localDate(nextDate),
    remark: row.remark,
  };
}

/** The event's values in the order of {@link caseEventColumns}, as they are written. */
export function caseEventValues(event: CaseEvent): readonly (string | null)[] {
  return [
    event.caseNumber,
    event.id,
    event.type,
    event.date,
    event.time,
    event.provision === null ? null : formatProvision(event.provision),
    event.concerns,
    event.udfald,
    event.person,
    event.nextDate,
    event.remark,
  ];
}
