import type { Selectable } from "kysely";
import type { CaseArea, CaseFile } from "#casefile/case-file";
import { localDate } from "#kit/local-date";
import type { CaseFileTable } from "#server/database/tables.generated";

/** What the rules read of a case; its CPR number is none of it. */
export const caseFileColumns = [
  "case_number",
  "child_ref",
  "birth_date",
  "unit_id",
  "raadgiver",
  "area",
  "opened",
  "closed",
] as const;

export type CaseFileRow = Pick<Selectable<CaseFileTable>, (typeof caseFileColumns)[number]>;

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
