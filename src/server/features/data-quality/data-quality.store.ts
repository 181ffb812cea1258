import { sql } from "kysely";
import { addDays, type LocalDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { worksWithCase } from "../cases/works-with.ts";

/** What was counted on a day in a unit by a rule. */
export interface FindingCount {
  readonly day: string;
  readonly unitId: string;
  readonly rule: string;
  readonly findings: number;
  readonly cases: number;
  readonly ofCases: number;
}

/** The units whose faults the user may see counted. */
export function listCountedUnits(tx: Tx) {
  return tx
    .selectFrom("unit")
    .select(["id", "name"])
    .where(
      sql<boolean>`((select has_role('tilsynsansvarlig'))
        or id = any ((select my_units('{raadgiver,teamleder,omraadechef}'))::text[]))`,
    )
    .orderBy("name")
    .execute();
}

/** The last count of each of the `weeks` weeks (Monday to Sunday) up to today's; row-level security decides of which units. */
export async function listCounts(
  tx: Tx,
  { today, weeks, unit }: { today: LocalDate; weeks: number; unit: string | null },
): Promise<readonly FindingCount[]> {
  const days = tx
    .selectFrom("data_quality_count")
    .select(sql<string>`max(day)`.as("day"))
    .where("day", ">", addDays(today, -7 * weeks))
    .where("day", "<=", today)
    .groupBy(sql`date_trunc('week', day)`);
  return tx
    .selectFrom("data_quality_count")
    .select(["day", "unit_id as unitId", "rule", "findings", "cases", "of_cases as ofCases"])
    .where("day", "in", days)
    .$if(unit !== null, (query) => query.where("unit_id", "=", unit ?? ""))
    .orderBy("day")
    .execute();
}

export interface Finding {
  readonly caseNumber: string;
  readonly child: string | null;
  readonly unit: { readonly id: string; readonly name: string };
  readonly sentence: string;
  readonly eventId: string | null;
}

/** A page of what a rule found, in the cases that the user works with, by case number: what is found is of today. */
export async function listFindings(
  tx: Tx,
  { rule, unit, page, pageSize }: { rule: string; unit: string | null; page: number; pageSize: number },
): Promise<{ total: number; findings: Finding[] }> {
  const found = tx
    .selectFrom("data_quality_finding")
    .innerJoin("case_file", "case_file.case_number", "data_quality_finding.case_number")
    .where("rule", "=", rule)
    .where(worksWithCase)
    .$if(unit !== null, (query) => query.where("unit_id", "=", unit ?? ""));
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .innerJoin("unit", "unit.id", "case_file.unit_id")
    .select([
      "data_quality_finding.case_number",
      "child_ref",
      "unit.id as unit_id",
      "unit.name as unit_name",
      "sentence",
      "event_id",
    ])
    .orderBy("data_quality_finding.case_number")
    .orderBy("ordinal")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    total,
    findings: rows.map((row) => ({
      caseNumber: row.case_number,
      child: row.child_ref,
      unit: { id: row.unit_id, name: row.unit_name },
      sentence: row.sentence,
      eventId: row.event_id,
    })),
  };
}
