import type { HistoricalAuditInput } from "#contract/published-counts";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";

/** The audit itself, closed on the last day of its period: it has been held, and nothing more happens in it. */
export async function insertClosedAudit(
  tx: Tx,
  input: HistoricalAuditInput,
  model: AuditModel,
  createdBy: string,
): Promise<void> {
  const { id, title, level, from, to } = input;
  const heldUntil = `${to}T12:00:00Z`;
  await tx
    .insertInto("audit")
    .values({
      id,
      title,
      model_id: model.id,
      model_version: model.version,
      status: "lukket",
      periods: JSON.stringify(Object.fromEntries(model.strata.map((stratum) => [stratum.id, { from, to }]))),
      created_by: createdBy,
      created_at: heldUntil,
      closed_at: heldUntil,
    })
    .execute();
  const name = model.levels.find((one) => one.level === level)?.title ?? "";
  await tx.insertInto("audit_level").values({ audit_id: id, level, title: name, status: "lukket" }).execute();
}

/** A yes and a no for each figure. */
export async function insertPublishedCounts(
  tx: Tx,
  { id, level, source, figures }: HistoricalAuditInput,
  model: AuditModel,
  addedBy: string,
): Promise<void> {
  const versions = new Map(model.questions.map((question) => [question.id, question.version]));
  const rows = figures.flatMap(({ questionId, printedPercent, yes, n }) =>
    (
      [
        ["ja", yes],
        ["nej", n - yes],
      ] as const
    ).map(([value, count]) => ({
      audit_id: id,
      level,
      question_id: questionId,
      question_version: versions.get(questionId) ?? 1,
      value,
      count,
      printed_percent: printedPercent,
      source,
      added_by: addedBy,
    })),
  );
  await tx.insertInto("published_count").values(rows).execute();
}

/** A historical audit's figures, each with its source; in the order of their questions' ids. */
export async function listPublishedFigures(tx: Tx, auditId: string) {
  const rows = await tx
    .selectFrom("published_count")
    .innerJoin("app_user", "app_user.id", "added_by")
    .select(["level", "question_id as questionId", "value", "count"])
    .select([
      "printed_percent as printedPercent",
      "source",
      "app_user.name as addedBy",
      "added_at as addedAt",
    ])
    .where("audit_id", "=", auditId)
    .orderBy("question_id")
    .orderBy("level")
    .execute();
  return rows
    .filter(({ value }) => value === "ja")
    .map(({ value: _, count, ...figure }) => {
      const { questionId, level } = figure;
      const own = rows.filter((row) => row.questionId === questionId && row.level === level);
      return { ...figure, yes: count, n: own.reduce((sum, row) => sum + row.count, 0) };
    });
}
