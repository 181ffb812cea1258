import type { Facit } from "#contract/calibration";
import type { Tx } from "#server/database/connect";

export interface NewFacit
  extends Pick<Facit, "caseNumber" | "questionId" | "value" | "remark" | "source" | "reason"> {
  readonly questionVersion: number;
}

/** The facit that counts, as far as the user may see: row-level security leaves a reader none before handing in. */
export async function listFacit(tx: Tx, roundId: number): Promise<Facit[]> {
  const rows = await tx
    .selectFrom("current_calibration_facit")
    .innerJoin("app_user", "app_user.id", "written_by")
    .select(["case_number", "question_id", "value", "remark", "source", "reason", "name", "written_at"])
    .where("round_id", "=", roundId)
    .orderBy("case_number")
    .orderBy("question_id")
    .execute();
  return rows.map((row) => ({
    caseNumber: row.case_number ?? "",
    questionId: row.question_id ?? "",
    value: row.value ?? "",
    remark: row.remark ?? "",
    source: row.source as Facit["source"],
    reason: row.reason,
    by: row.name,
    at: row.written_at ?? "",
  }));
}

export async function insertFacit(
  tx: Tx,
  roundId: number,
  userId: string,
  facit: readonly NewFacit[],
): Promise<void> {
  const rows = facit.map((one) => ({
    round_id: roundId,
    case_number: one.caseNumber,
    question_id: one.questionId,
    question_version: one.questionVersion,
    value: one.value,
    remark: one.remark,
    source: one.source,
    reason: one.reason,
    written_by: userId,
  }));
  if (rows.length > 0) await tx.insertInto("calibration_facit").values(rows).execute();
}
