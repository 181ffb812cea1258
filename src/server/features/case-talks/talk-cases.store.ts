import { sql } from "kysely";
import type { DeadlineView } from "#contract/deadlines";
import type { LocalDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import { findDeadlines } from "../deadlines/deadlines.store.ts";

export interface CaseNews {
  readonly caseNumber: string;
  readonly isCritical: boolean;
  /** Since the last talk. */
  readonly newEvents: number;
  readonly newUnderretninger: number;
}

/** A caseworker's open cases in the unit, with what is new in each since a day; row-level security decides whether they are there. */
export async function listCaseNews(
  tx: Tx,
  { raadgiver, unit, since }: { raadgiver: string; unit: string; since: LocalDate },
): Promise<CaseNews[]> {
  const { rows } = await sql<{
    case_number: string;
    is_critical: boolean;
    events: number;
    underretninger: number;
  }>`
    select case_file.case_number,
      exists (
        select from critical_case
        where critical_case.case_number = case_file.case_number
          and (acknowledged_at is null or marked_at >= ${since}::date)) as is_critical,
      news.events, news.underretninger
    from case_file
    cross join lateral (
      select count(*) as events, count(*) filter (where type = 'underretning-modtaget') as underretninger
      from case_event
      where case_event.case_number = case_file.case_number and occurred_on >= ${since}::date) as news
    where raadgiver = ${raadgiver} and unit_id = ${unit} and closed is null`.execute(tx);
  return rows.map((row) => ({
    caseNumber: row.case_number,
    isCritical: row.is_critical,
    newEvents: row.events,
    newUnderretninger: row.underretninger,
  }));
}

/** The caseworker's open cases in the unit, as far as the user may see them. */
export async function listOpenCases(
  tx: Tx,
  { raadgiver, unit }: { raadgiver: string; unit: string },
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("case_file")
    .select("case_number")
    .where("raadgiver", "=", raadgiver)
    .where("unit_id", "=", unit)
    .where("closed", "is", null)
    .execute();
  return new Set(rows.map(({ case_number }) => case_number));
}

/** More than any caseworker has. */
const allOfThem = 10_000;

/** What is passed and what runs in the caseworker's open cases, by case. */
export async function deadlinesByCase(
  tx: Tx,
  where: { raadgiver: string; unit: string },
  today: LocalDate,
): Promise<ReadonlyMap<string, readonly DeadlineView[]>> {
  const query = { ...where, scope: "alle", sort: "frist", page: 1, pageSize: allOfThem } as const;
  const { deadlines } = await findDeadlines(tx, query, today);
  const byCase = new Map<string, DeadlineView[]>();
  for (const deadline of deadlines) {
    const known = byCase.get(deadline.caseNumber);
    if (known === undefined) byCase.set(deadline.caseNumber, [deadline]);
    else known.push(deadline);
  }
  return byCase;
}
