import { sql } from "kysely";
import type { FoundCases } from "#contract/search";
import type { Tx } from "#server/database/connect";

/** As many as are taken in at a glance; the list of cases shows them all. */
const mostShown = 8;

/**
 * The cases whose number holds `number`, whatever the letters' case: those that begin with it first, then by number.
 * Row-level security decides among which; nothing of the child is read.
 */
export async function findCasesByNumber(tx: Tx, number: string): Promise<FoundCases> {
  const place = sql<number>`position(lower(${number}) in lower(case_number))`;
  const rows = await tx
    .selectFrom("case_file")
    .innerJoin("unit", "unit.id", "unit_id")
    .select(["case_number", "area", "unit.id as unit_id", "unit.name as unit_name"])
    .select(sql<number>`count(*) over ()`.as("total"))
    .where(place, ">", 0)
    .orderBy(sql`${place} = 1`, "desc")
    .orderBy("case_number")
    .limit(mostShown)
    .execute();
  return {
    total: rows[0]?.total ?? 0,
    cases: rows.map((row) => ({
      caseNumber: row.case_number,
      unit: { id: row.unit_id, name: row.unit_name },
      area: row.area as FoundCases["cases"][number]["area"],
    })),
  };
}
