import type { Selectable } from "kysely";
import type { CaseArea, CaseFile } from "#casefile/case-file";
import { localDate } from "#kit/local-date";
import type { CaseFileTable } from "#server/database/tables.generated";

export type CaseFileRow = Pick<
  Selectable<CaseFileTable>,
  "case_number" | "child_ref" | "birth_date" | "unit_id" | "raadgiver" | "area" | "opened" | "closed"
>;

/** A case as the rules read it, from its row. */
export function caseFileOf(row: CaseFileRow): CaseFile {
  return {
    caseNumber: row.case_number,
    child: row.child_ref ?? "",
    birthDate: localDate(row.birth_date),
    unit: row.unit_id,
    raadgiver: row.raadgiver,
    area: row.area as CaseArea, // the table's check lets no other in
    opened: localDate(row.opened),
    closed: row.closed === null ? null : localDate(row.closed),
  };
}
