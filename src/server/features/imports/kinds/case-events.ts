import { sql } from "kysely";
import { readCaseEventRow } from "#casefile/read-case-event-row";
import type { CaseRecord } from "#casefile/reading";
import { caseEventColumns, caseEventValues } from "#server/features/cases/case-event-row";
import type { ImportKind, Judge } from "../import-kind.ts";
import { isUnknown } from "./is-unknown.ts";
import { judgeRepeatedKey, type Target, upsertStaged } from "./upsert-staged.ts";

const target: Target = {
  table: "case_event",
  key: ["case_number", "event_id"],
  compared: caseEventColumns.slice(2),
  columns: caseEventColumns,
  reported: { column: "id", noun: "Hændelsen" },
};

/** haendelser.csv. */
export const caseEventImport: ImportKind = {
  kind: "haendelser",
  stagingShape: sql`select * from case_event`,
  columns: caseEventColumns,
  read(record: CaseRecord) {
    const reading = readCaseEventRow(record);
    return reading.ok ? { ok: true, value: caseEventValues(reading.value) } : reading;
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
