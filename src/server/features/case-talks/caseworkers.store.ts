import { sql } from "kysely";
import type { Named } from "#contract/fields";
import type { Tx } from "#server/database/connect";

export interface Caseworker {
  readonly raadgiver: Named;
  readonly unit: Named;
  readonly openCases: number;
}

/** Who has open cases in the units that the user leads, by name; not the user. Nobody, for those who lead none. */
export async function listCaseworkers(tx: Tx): Promise<Caseworker[]> {
  const rows = await tx
    .selectFrom("case_file")
    .innerJoin("unit", "unit.id", "unit_id")
    .leftJoin("app_user", "raadgiver_code", "raadgiver")
    .select(["raadgiver", "unit_id", "unit.name as unit_name"])
    .select(sql<string>`coalesce(app_user.name, raadgiver)`.as("raadgiver_name"))
    .select(sql<number>`count(*)`.as("open_cases"))
    .where("closed", "is", null)
    .where(sql<boolean>`unit_id = any ((select my_units('{omraadechef,teamleder}'))::text[])`)
    .where(sql<boolean>`raadgiver is distinct from (select my_raadgiver_code())`)
    .groupBy(["raadgiver", "unit_id", "unit.name", "app_user.name"])
    .execute();
  return rows
    .map((row) => ({
      raadgiver: { id: row.raadgiver, name: row.raadgiver_name },
      unit: { id: row.unit_id, name: row.unit_name },
      openCases: row.open_cases,
    }))
    .sort((a, b) => a.raadgiver.name.localeCompare(b.raadgiver.name, "da"));
}
