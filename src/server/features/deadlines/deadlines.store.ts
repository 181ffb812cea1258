import { sql } from "kysely";
import type { z } from "zod";
import type { DeadlineOverview, DeadlineView, getDeadlineOverview, listDeadlines } from "#contract/deadlines";
import { addDays, type LocalDate } from "#kit/local-date";
import type { DutyId } from "#law/duty-ids";
import { explainOutcome } from "#law/explain-outcome";
import { findDuty } from "#law/index";
import type { Tx } from "#server/database/connect";
import { worksWithCase } from "../cases/works-with.ts";
import { readOutcome, storedOutcomeColumns } from "../duties/duty-outcomes.store.ts";

type DeadlineQuery = z.output<NonNullable<(typeof listDeadlines)["query"]>>;
/** What a reader asks for, or what the calendar does: all that lies ahead, however far. */
type Scope = DeadlineQuery["scope"] | "kommende";
type Filter = z.output<NonNullable<(typeof getDeadlineOverview)["query"]>>;

const daysInWeek = 7;
const daysInStrip = 30;

/** Two visits in twelve months cannot be made up for once the months are gone: nothing waits for anybody there. */
const cannotBeMetLate: readonly DutyId[] = ["bl-156-tilsynsbesoeg", "sel-148-tilsynsbesoeg"];

/** One page of the deadlines: late ones first, the latest of them at the top, then by due date. */
export async function findDeadlines(
  tx: Tx,
  { scope, sort, page, pageSize, ...filter }: Omit<DeadlineQuery, "scope"> & { readonly scope: Scope },
  today: LocalDate,
): Promise<{ total: number; pageSize: number; deadlines: DeadlineView[] }> {
  const found = waiting(tx, filter).where(inScope(scope, today));
  const { total } = await found.select(countAll.as("total")).executeTakeFirstOrThrow();
  let sorted = found
    .select(storedOutcomeColumns.map((column) => `duty_outcome.${column}` as const))
    .select([
      "duty_outcome.case_number",
      "event_id",
      "child_ref",
      "unit.id as unit_id",
      "unit.name as unit_name",
    ])
    .select(raadgiverName.as("raadgiver_name"));
  if (sort === "sag") sorted = sorted.orderBy("duty_outcome.case_number");
  if (sort === "pligt") sorted = sorted.orderBy("duty");
  if (sort === "raadgiver") sorted = sorted.orderBy("raadgiver_name");
  const rows = await sorted
    .orderBy(sql`status = 'loeber'`)
    .orderBy(sql`case when status = 'overskredet' then due_on end`, "desc")
    .orderBy("due_on")
    .orderBy(sql`due_at nulls last`)
    .orderBy("duty_outcome.case_number")
    .orderBy("duty")
    .orderBy("ordinal")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { total, pageSize, deadlines: rows.flatMap(toView) };
}

/** How many there are in each scope, day by day for the days ahead, and what the user's whole list can be narrowed to. */
export async function readOverview(tx: Tx, filter: Filter, today: LocalDate): Promise<DeadlineOverview> {
  const perDay = await waiting(tx, filter)
    .select(["due_on", sql<boolean>`status = 'overskredet'`.as("is_late"), countAll.as("count")])
    .groupBy(["due_on", sql`status = 'overskredet'`])
    .execute();
  const countWhere = (holds: (row: (typeof perDay)[number]) => boolean) =>
    perDay.filter(holds).reduce((sum, { count }) => sum + count, 0);
  const within = (days: number) =>
    countWhere(({ due_on, is_late }) => !is_late && due_on !== null && due_on < addDays(today, days));
  return {
    counts: {
      overskredet: countWhere(({ is_late }) => is_late),
      "i-dag": within(1),
      uge: within(daysInWeek),
      maaned: within(daysInStrip),
      alle: countWhere(() => true),
    },
    days: Array.from({ length: daysInStrip }, (_, day) => {
      const date = addDays(today, day);
      return { date, count: countWhere(({ due_on, is_late }) => !is_late && due_on === date) };
    }),
    ...(await readChoices(tx)),
  };
}

async function readChoices(tx: Tx): Promise<Pick<DeadlineOverview, "duties" | "units" | "raadgivere">> {
  const rows = await waiting(tx, {})
    .select(["duty", "unit.id as unit_id", "unit.name as unit_name", "raadgiver"])
    .select(raadgiverName.as("raadgiver_name"))
    .distinct()
    .execute();
  const duties = new Set(rows.map(({ duty }) => duty));
  return {
    duties: [...duties].flatMap((id) => {
      const duty = findDuty(id);
      return duty === undefined ? [] : [{ id: duty.id, title: duty.title }];
    }),
    units: named(rows.map(({ unit_id, unit_name }) => [unit_id, unit_name])),
    raadgivere: named(rows.map(({ raadgiver, raadgiver_name }) => [raadgiver, raadgiver_name])),
  };
}

function named(pairs: readonly (readonly [string, string])[]): { id: string; name: string }[] {
  return [...new Map(pairs)]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "da"));
}

const countAll = sql<number>`count(*)`;
/** The code as the case system has it, unless we know whose it is. */
const raadgiverName = sql<string>`coalesce(app_user.name, case_file.raadgiver)`;

/** What is to be done and can still be done in open cases that the user works with. */
function waiting(tx: Tx, { duty, unit, raadgiver }: Filter) {
  let found = tx
    .selectFrom("duty_outcome")
    .innerJoin("case_file", "case_file.case_number", "duty_outcome.case_number")
    .innerJoin("unit", "unit.id", "case_file.unit_id")
    .leftJoin("app_user", "app_user.raadgiver_code", "case_file.raadgiver")
    .where("closed", "is", null)
    .where("fulfilled_on", "is", null)
    .where("status", "in", ["loeber", "overskredet"])
    .where("due_on", "is not", null)
    .where((where) => where.or([where("status", "=", "loeber"), where("duty", "not in", cannotBeMetLate)]))
    .where(worksWithCase);
  if (duty !== undefined) found = found.where("duty", "=", duty);
  if (unit !== undefined) found = found.where("unit_id", "=", unit);
  if (raadgiver !== undefined) found = found.where("raadgiver", "=", raadgiver);
  return found;
}

function inScope(scope: Scope, today: LocalDate) {
  const until = (days: number) => sql<boolean>`status = 'loeber' and due_on < ${addDays(today, days)}::date`;
  switch (scope) {
    case "overskredet":
      return sql<boolean>`status = 'overskredet'`;
    case "i-dag":
      return until(1);
    case "uge":
      return until(daysInWeek);
    case "maaned":
      return until(daysInStrip);
    case "kommende":
      return sql<boolean>`status = 'loeber'`;
    case "alle":
      return sql<boolean>`true`;
  }
}

type Row = Parameters<typeof readOutcome>[1] & {
  readonly case_number: string;
  readonly event_id: string | null;
  readonly child_ref: string | null;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly raadgiver_name: string;
};

function toView(row: Row): DeadlineView[] {
  const outcome = readOutcome(row.case_number, row);
  if (outcome === null || outcome.due === null) return [];
  return [
    {
      caseNumber: row.case_number,
      child: row.child_ref,
      duty: outcome.duty.id,
      title: outcome.duty.title,
      due: outcome.due,
      clockStart: outcome.clock.start,
      isLate: outcome.status === "overskredet",
      sentence: explainOutcome(outcome),
      verified: outcome.duty.source.verified,
      raadgiver: row.raadgiver_name,
      unit: { id: row.unit_id, name: row.unit_name },
      eventId: row.event_id,
    },
  ];
}
