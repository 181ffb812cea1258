import { sql } from "kysely";
import type { CalibrationHead, CalibrationSummary } from "#contract/calibration";
import type { Tx } from "#server/database/connect";

/** The rounds in view: all of the audit for the head of quality, one's own for a reviewer; the newest first. */
export async function listRounds(tx: Tx, auditId: string): Promise<CalibrationSummary[]> {
  const rows = await selectRounds(tx)
    .where("audit_id", "=", auditId)
    .orderBy("level")
    .orderBy("calibration_round.id", "desc")
    .execute();
  return rows.map(toSummary);
}

/** Null when there is none, or none for this user. */
export async function findRound(tx: Tx, id: number): Promise<CalibrationSummary | null> {
  const row = await selectRounds(tx).where("calibration_round.id", "=", id).executeTakeFirst();
  return row === undefined ? null : toSummary(row);
}

/** Holds the round for this transaction, so that its steps and what is written in it cannot pass each other. */
export async function lockRound(tx: Tx, id: number): Promise<void> {
  await tx.selectFrom("calibration_round").select("id").where("id", "=", id).forUpdate().execute();
}

export async function hasUnfinishedRound(tx: Tx, auditId: string, level: number): Promise<boolean> {
  const row = await tx
    .selectFrom("calibration_round")
    .select("id")
    .where("audit_id", "=", auditId)
    .where("level", "=", level)
    .where("status", "<>", "afsluttet")
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertRound(
  tx: Tx,
  round: Pick<CalibrationHead, "auditId" | "level" | "limitPercent">,
  userId: string,
): Promise<number> {
  const { id } = await tx
    .insertInto("calibration_round")
    .values({
      audit_id: round.auditId,
      level: round.level,
      limit_percent: round.limitPercent,
      created_by: userId,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function setRoundStatus(tx: Tx, id: number, status: CalibrationHead["status"]): Promise<void> {
  await tx.updateTable("calibration_round").set({ status }).where("id", "=", id).execute();
}

export interface StoredPracticeCase {
  readonly caseNumber: string;
  readonly stratum: string;
  readonly earlierAudit: { readonly id: string; readonly title: string };
  readonly asOf: string;
  readonly questionIds: string[];
}

/** The round's practice cases in view, in their order. */
export async function listPracticeCases(tx: Tx, roundId: number): Promise<StoredPracticeCase[]> {
  const rows = await tx
    .selectFrom("calibration_case")
    .innerJoin("audit", "audit.id", "earlier_audit_id")
    .select(["case_number", "stratum", "as_of", "question_ids", "audit.id", "audit.title"])
    .where("round_id", "=", roundId)
    .orderBy("position")
    .execute();
  return rows.map(({ case_number, stratum, as_of, question_ids, id, title }) => ({
    caseNumber: case_number,
    stratum,
    asOf: as_of,
    questionIds: question_ids,
    earlierAudit: { id, title },
  }));
}

export async function insertPracticeCases(
  tx: Tx,
  roundId: number,
  cases: readonly (Omit<StoredPracticeCase, "earlierAudit"> & {
    readonly earlierAudit: { readonly id: string };
  })[],
): Promise<void> {
  const rows = cases.map(({ caseNumber, stratum, asOf, questionIds, earlierAudit }, index) => ({
    round_id: roundId,
    case_number: caseNumber,
    position: index + 1,
    earlier_audit_id: earlierAudit.id,
    stratum,
    as_of: asOf,
    question_ids: questionIds,
  }));
  await tx.insertInto("calibration_case").values(rows).execute();
}

function selectRounds(tx: Tx) {
  return tx
    .selectFrom("calibration_round")
    .innerJoin("audit", "audit.id", "audit_id")
    .select([
      "calibration_round.id",
      "audit_id",
      "title",
      "level",
      "calibration_round.status",
      "limit_percent",
      "opened_at",
      "ended_at",
    ])
    .select([
      sql<number>`(select count(*)::int from calibration_case where round_id = calibration_round.id)`.as(
        "cases",
      ),
      sql<number>`(select count(*)::int from calibration_reader where round_id = calibration_round.id)`.as(
        "readers",
      ),
      sql<number>`(select count(submitted_at)::int from calibration_reader where round_id = calibration_round.id)`.as(
        "submitted",
      ),
    ]);
}

function toSummary(
  row: Awaited<ReturnType<ReturnType<typeof selectRounds>["execute"]>>[number],
): CalibrationSummary {
  return {
    id: row.id,
    auditId: row.audit_id,
    auditTitle: row.title,
    level: row.level,
    status: row.status as CalibrationHead["status"],
    limitPercent: row.limit_percent,
    openedAt: row.opened_at,
    endedAt: row.ended_at,
    cases: row.cases,
    readers: row.readers,
    submitted: row.submitted,
  };
}
