import { sql } from "kysely";
import { formatProvision } from "#casefile/provision";
import { readCaseEventRow } from "#casefile/read-case-event-row";
import type { CaseRecord } from "#casefile/reading";
import type { ImportKind, Judge } from "../import-kind.ts";
import { isUnknown } from "./is-unknown.ts";
import { judgeRepeatedKey, type Target, upsertStaged } from "./upsert-staged.ts";

const columns = [
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

const target: Target = {
  table: "case_event",
  key: ["case_number", "event_id"],
  compared: columns.slice(2),
  columns,
  reported: { column: "id", noun: "Hændelsen" },
};

/** haendelser.csv. */
export const caseEventImport: ImportKind = {
  kind: "haendelser",
  stagingShape: sql`select * from case_event`,
  columns,
  read(record: CaseRecord) {
    const reading = readCaseEventRow(record);
    if (!reading.ok) return reading;
    const { value: event } = reading;
    return {
      ok: true,
      value: [
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
      ],
    };
  },
  judges: [judgeUnknownCase(), judgeUnknownEvent(), judgeRepeatedKey(target)],
  async apply(tx, context) {
    return { ...(await upsertStaged(tx, target, context)), warnings: [] };
  },
};

function judgeUnknownCase(): Judge {
  return (staging, earlier) => sql`
    delete from ${staging} as staged
    where ${isUnknown("staged", { case_number: "case_number" }, [sql.table("case_file"), ...earlier.sager])}
    returning line, 'sagsnummer' as column_name,
      'Sagen »' || case_number || '« findes ikke. Indlæs sagen først, eller ret sagsnummeret.' as reason`;
}

/** `vedroerer` may name an event anywhere in the file. Asked again, since a rejected event takes with it those that concern it. */
function judgeUnknownEvent(): Judge {
  return (staging, earlier) => sql`
    delete from ${staging} as staged
    where concerns is not null and ${isUnknown(
      "staged",
      { case_number: "case_number", event_id: "concerns" },
      [staging, sql.table("case_event"), ...earlier.haendelser],
    )}
    returning line, 'vedroerer' as column_name,
      'Hændelsen »' || concerns || '« findes ikke i sagen eller er selv afvist. Ret id''et, eller ret den anden hændelse først.' as reason`;
}
