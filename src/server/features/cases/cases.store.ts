import { sql } from "kysely";
import type { z } from "zod";
import type { CaseEvent } from "#casefile/case-event";
import type { CaseFileView, listCases } from "#contract/cases";
import { ageOn, type LocalDate, localDate } from "#kit/local-date";
import type { Database, Tx } from "#server/database/connect";
import { caseEventOf } from "./case-event-row.ts";

export const pageSize = 50;

export type CaseQuery = z.output<NonNullable<(typeof listCases)["query"]>>;

/** A page of the cases that the user may see, by case number; row-level security decides which those are. */
export async function findCases(
  tx: Tx,
  { search, unit, area, open, page }: CaseQuery,
  today: LocalDate,
  stood: DaysToReadBy,
): Promise<{ total: number; pageSize: number; cases: CaseFileView[] }> {
  let found = selectCases(tx)
    .leftJoin(rowsOf(stood), (join) => join.onRef("stood.number", "=", "case_number"))
    .select(["stood_on", closedInView.as("closed_in_view")]);
  if (unit !== undefined) found = found.where("unit_id", "=", unit);
  if (area !== undefined) found = found.where("area", "=", area);
  if (open !== "alle") found = found.where(closedInView, open === "aabne" ? "is" : "is not", null);
  const words = search?.trim() ?? "";
  if (words !== "") {
    const pattern = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
    found = found.where((where) =>
      where.or([
        where("case_number", "ilike", pattern),
        where("child_ref", "ilike", pattern),
        where("raadgiver", "ilike", pattern),
        where("app_user.name", "ilike", pattern),
      ]),
    );
  }
  const { total } = await found
    .clearSelect()
    .select(sql<number>`count(*)`.as("total"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .orderBy("case_number")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const cases = rows.map(({ closed_in_view, stood_on, ...row }) =>
    toView({ ...row, closed: closed_in_view }, stood_on === null ? today : localDate(stood_on)),
  );
  return { total, pageSize, cases };
}

/**
 * The last day that is seen of a case, by case number: of those that the user sees only to review them as they stood then
 * (anchor cases, which they are not told). All others are seen as they are.
 */
export type DaysToReadBy = ReadonlyMap<string, LocalDate>;

/** Asked before the user's transaction, and not in it: the user must not be able to ask (ADR 0013). */
export function findDaysToReadBy(database: Database, userId: string): Promise<DaysToReadBy> {
  return database.asSystem("who reviews must not be able to ask (ADR 0013)", async (tx) => {
    await sql`select set_config('sagspejl.user_id', ${userId}, true)`.execute(tx);
    const { rows } = await sql<{ number: string; day: string }>`
      select case_number as number, stood_on as day from my_cases_as_they_stood()`.execute(tx);
    return new Map(rows.map(({ number, day }) => [number, localDate(day)]));
  });
}

/** The list of cases says of them what their page says. */
function rowsOf(stood: DaysToReadBy) {
  return sql<{ number: string; stood_on: string }>`(
    select * from unnest(${[...stood.keys()]}::text[], ${[...stood.values()]}::date[]) as day (number, stood_on))`.as(
    "stood",
  );
}

const closedInView = sql<string | null>`case when closed > stood_on then null else closed end`;

/** Null when there is no such case, or none that the user may see. */
export async function findCase(tx: Tx, caseNumber: string, today: LocalDate): Promise<CaseFileView | null> {
  const row = await selectCases(tx).where("case_number", "=", caseNumber).executeTakeFirst();
  return row === undefined ? null : toView(row, today);
}

/** Everything that happened in a case, in no order. */
export async function loadEvents(tx: Tx, caseNumber: string): Promise<CaseEvent[]> {
  const rows = await tx.selectFrom("case_event").selectAll().where("case_number", "=", caseNumber).execute();
  return rows.map(caseEventOf);
}

/** Fails where the user may not see the case: the database holds that too. */
export async function logAccess(tx: Tx, userId: string, caseNumber: string, purpose: string): Promise<void> {
  await tx.insertInto("access_log").values({ user_id: userId, case_number: caseNumber, purpose }).execute();
}

/** The same for many cases at once, where somebody works with them for a while: one line per case and twelve hours. */
export async function logAccessOnce(
  tx: Tx,
  userId: string,
  caseNumbers: readonly string[],
  purpose: string,
): Promise<void> {
  await sql`
    insert into access_log (user_id, case_number, purpose)
    select ${userId}::uuid, number, ${purpose}
    from unnest(${[...caseNumbers]}::text[]) as number
    where not exists (
      select from access_log as earlier
      where earlier.case_number = number and earlier.user_id = ${userId}::uuid
        and earlier.purpose = ${purpose} and earlier.at > now() - interval '12 hours')`.execute(tx);
}

/** Every opening of the case, latest first. */
export function listAccess(tx: Tx, caseNumber: string) {
  return tx
    .selectFrom("access_log")
    .innerJoin("app_user", "app_user.id", "user_id")
    .select(["at", "app_user.name as user", "purpose"])
    .where("case_number", "=", caseNumber)
    .orderBy("access_log.id", "desc")
    .execute();
}

function selectCases(tx: Tx) {
  return (
    tx
      .selectFrom("case_file")
      .innerJoin("unit", "unit.id", "unit_id")
      .leftJoin("app_user", "raadgiver_code", "raadgiver")
      .select([
        "case_number",
        "child_ref",
        "birth_date",
        "unit.id as unit_id",
        "unit.name as unit_name",
        "area",
        "opened",
        "closed",
      ])
      // The code as the case system has it, unless we know whose it is.
      .select(({ fn }) => fn.coalesce("app_user.name", "raadgiver").as("raadgiver_name"))
  );
}

type CaseRow = Awaited<ReturnType<ReturnType<typeof selectCases>["execute"]>>[number];

function toView(row: CaseRow, today: LocalDate): CaseFileView {
  const birthDate = localDate(row.birth_date);
  return {
    caseNumber: row.case_number,
    child: row.child_ref,
    birthDate,
    // A case may concern a child who is not born yet.
    ageYears: Math.max(ageOn(birthDate, today), 0),
    unit: { id: row.unit_id, name: row.unit_name },
    raadgiver: row.raadgiver_name,
    area: row.area as CaseFileView["area"],
    opened: row.opened,
    closed: row.closed,
  };
}
