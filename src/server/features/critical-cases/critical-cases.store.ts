import { sql } from "kysely";
import type { CriticalCase } from "#audit/critical-case";
import type { CriticalCaseView } from "#contract/critical-cases";
import type { Tx } from "#server/database/connect";

/** Those the user may see: the unanswered first, the longest waiting at the top; then the latest answered. */
export async function listCriticalCases(tx: Tx): Promise<CriticalCaseView[]> {
  const rows = await selectCriticalCases(tx).execute();
  const all = rows.map(toView);
  const waiting = all.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const answered = all.filter(({ acknowledgedAt }) => acknowledgedAt !== null);
  return [
    ...waiting.toSorted((a, b) => (a.markedAt < b.markedAt ? -1 : 1)),
    ...answered.toSorted((a, b) => ((a.acknowledgedAt ?? "") > (b.acknowledgedAt ?? "") ? -1 : 1)),
  ];
}

export async function findCriticalCase(tx: Tx, id: number): Promise<CriticalCaseView | null> {
  const row = await selectCriticalCases(tx).where("critical_case.id", "=", id).executeTakeFirst();
  return row === undefined ? null : toView(row);
}

export async function listMarksOf(tx: Tx, caseNumber: string): Promise<CriticalCaseView[]> {
  const rows = await selectCriticalCases(tx).where("critical_case.case_number", "=", caseNumber).execute();
  return rows.map(toView);
}

export interface NewMark {
  readonly caseNumber: string;
  readonly unitId: string;
  readonly auditId: string | null;
  readonly note: string;
  readonly markedBy: string;
}

/** Gives the id of the mark. */
export async function insertCriticalCase(
  tx: Tx,
  { caseNumber, unitId, auditId, note, markedBy }: NewMark,
): Promise<number> {
  const { id } = await tx
    .insertInto("critical_case")
    .values({ case_number: caseNumber, unit_id: unitId, audit_id: auditId, note, marked_by: markedBy })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function acknowledge(tx: Tx, id: number, userId: string, actionTaken: string): Promise<void> {
  await tx
    .updateTable("critical_case")
    .set({ acknowledged_by: userId, acknowledged_at: sql<string>`now()`, action_taken: actionTaken })
    .where("id", "=", id)
    .where("acknowledged_at", "is", null)
    .execute();
}

/** The mark as the audit's rules take it. */
export function asRuled({ unit, ...view }: CriticalCaseView): CriticalCase {
  return { ...view, unit: unit.id };
}

function selectCriticalCases(tx: Tx) {
  return tx
    .selectFrom("critical_case")
    .innerJoin("unit", "unit.id", "critical_case.unit_id")
    .innerJoin("app_user as marker", "marker.id", "marked_by")
    .leftJoin("app_user as answerer", "answerer.id", "acknowledged_by")
    .select([
      "critical_case.id",
      "case_number",
      "unit.id as unit_id",
      "unit.name as unit_name",
      "audit_id",
      "note",
      "marker.name as marked_by",
      "marked_at",
      "answerer.name as acknowledged_by",
      "acknowledged_at",
      "action_taken",
    ]);
}

function toView(
  row: Awaited<ReturnType<ReturnType<typeof selectCriticalCases>["execute"]>>[number],
): CriticalCaseView {
  return {
    id: row.id,
    caseNumber: row.case_number,
    unit: { id: row.unit_id, name: row.unit_name },
    auditId: row.audit_id,
    note: row.note,
    markedBy: row.marked_by,
    markedAt: row.marked_at,
    acknowledgedBy: row.acknowledged_by,
    acknowledgedAt: row.acknowledged_at,
    actionTaken: row.action_taken,
  };
}
