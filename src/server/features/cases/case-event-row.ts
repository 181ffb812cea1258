import type { Selectable } from "kysely";
import type { CaseEvent } from "#casefile/case-event";
import { parseProvision } from "#casefile/provision";
import { formatCopenhagenTime } from "#kit/copenhagen-time";
import { localDate } from "#kit/local-date";
import type { CaseEventTable } from "#server/database/tables.generated";

export type CaseEventRow = Omit<Selectable<CaseEventTable>, "import_run_id">;

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
