import { sql } from "kysely";
import type { Clock } from "#kit/clock";
import { qualityRules } from "#law/quality/index";
import type { Database } from "#server/database/connect";

/** All rules together: a case with two faults is one case (migration 0015). */
export const everyRule = "alle";

/**
 * Counts what is found today, unit by unit and rule by rule, in place of what was counted earlier in the day; other days stay.
 * When nothing has changed (`isChanged` false) and the day has its count, nothing is done.
 */
export function countFindings(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  isChanged: boolean,
): Promise<void> {
  const today = clock.today();
  return database.asSystem("faults are counted in everybody's cases", async (tx) => {
    const counted = tx.selectFrom("data_quality_count").select("day").where("day", "=", today).limit(1);
    if (!isChanged && (await counted.executeTakeFirst()) !== undefined) return;
    const rules = [everyRule, ...qualityRules.map(({ id }) => id)];
    // Two servers on one database may count at once: the later count stands.
    await sql`
      with found as (
        select unit_id, coalesce(rule, ${everyRule}) as rule, count(*) as findings, count(distinct case_number) as cases
        from data_quality_finding join case_file using (case_number)
        group by grouping sets ((unit_id, rule), (unit_id)))
      insert into data_quality_count (day, unit_id, rule, findings, cases, of_cases)
      select ${today}::date, unit_id, rule, coalesce(findings, 0), coalesce(cases, 0), of_cases
      from (select unit_id, count(*) as of_cases from case_file group by unit_id) as units
      cross join unnest(${rules}::text[]) as rule
      left join found using (unit_id, rule)
      on conflict (day, unit_id, rule) do update
      set findings = excluded.findings, cases = excluded.cases, of_cases = excluded.of_cases`.execute(tx);
  });
}
