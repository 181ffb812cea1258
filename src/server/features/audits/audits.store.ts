import { sql } from "kysely";
import type { AuditStatus } from "#audit/life/audit-life";
import type { LevelStatus } from "#audit/life/level-life";
import type { ThemeQuestion } from "#audit/review/questions-of-case";
import type { AuditInput } from "#contract/audits";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import { RuleBroken } from "#server/errors";
import { unknownAudit } from "./load-audit-model.ts";

/** Audits with their model and baseline, newest first; one audit when `auditId` is given. */
export function selectAudits(tx: Tx, auditId?: string) {
  const all = tx
    .selectFrom("audit")
    .innerJoin("audit_model", (join) =>
      join.onRef("audit_model.id", "=", "model_id").onRef("audit_model.version", "=", "model_version"),
    )
    .leftJoin("audit as baseline", "baseline.id", "audit.baseline_audit_id")
    .select([
      "audit.id",
      "audit.title",
      "audit.status",
      "audit.periods",
      "audit.created_at",
      "audit.closed_at",
      "audit.model_id",
      "audit.model_version",
      "audit.baseline_audit_id",
      "baseline.title as baseline_title",
    ])
    .select(sql<string>`audit_model.definition ->> 'title'`.as("model_title"))
    .select(({ exists, selectFrom }) =>
      exists(selectFrom("published_count").whereRef("audit_id", "=", "audit.id")).as("historical"),
    )
    .orderBy("audit.created_at", "desc")
    .orderBy("audit.id");
  return (auditId === undefined ? all : all.where("audit.id", "=", auditId)).execute();
}

export interface HeldAudit {
  readonly status: AuditStatus;
  readonly levels: readonly { readonly level: number; readonly status: LevelStatus }[];
}

/**
 * The audit's status, held until the transaction ends: two who act at once take turns. Whoever changes an audit holds
 * it first, so here a historical one refuses: {@link RuleBroken}.
 */
export async function holdAudit(tx: Tx, auditId: string): Promise<HeldAudit> {
  const audit = await tx
    .selectFrom("audit")
    .select("status")
    .select(({ exists, selectFrom }) =>
      exists(selectFrom("published_count").whereRef("audit_id", "=", "audit.id")).as("historical"),
    )
    .where("id", "=", auditId)
    .forUpdate()
    .executeTakeFirst();
  if (audit === undefined) throw unknownAudit();
  if (audit.historical)
    throw new RuleBroken(
      "historisk-tilsyn",
      "Tilsynet er historisk: Det har kun offentliggjorte tal og ingen sager, så der kan ikke ændres i det. Brug det som baseline for et andet tilsyn.",
    );
  const levels = await tx
    .selectFrom("audit_level")
    .select(["level", "status"])
    .where("audit_id", "=", auditId)
    .orderBy("level")
    .execute();
  // Both columns hold what the check constraints and the transition tables let in.
  return { status: audit.status as AuditStatus, levels: levels as HeldAudit["levels"] };
}

export async function insertAudit(
  tx: Tx,
  input: AuditInput,
  model: AuditModel,
  createdBy: string,
): Promise<void> {
  const { id, title, modelId, modelVersion, periods, baselineAuditId } = input;
  await tx
    .insertInto("audit")
    .values({
      id,
      title,
      model_id: modelId,
      model_version: modelVersion,
      periods: JSON.stringify(periods),
      baseline_audit_id: baselineAuditId,
      created_by: createdBy,
    })
    .execute();
  const levels = model.levels.map(({ level, title: name }) => ({ audit_id: id, level, title: name }));
  await tx.insertInto("audit_level").values(levels).execute();
}

export async function updateAudit(tx: Tx, input: AuditInput): Promise<void> {
  const { id, title, periods, baselineAuditId } = input;
  await tx
    .updateTable("audit")
    .set({ title, periods: JSON.stringify(periods), baseline_audit_id: baselineAuditId })
    .where("id", "=", id)
    .execute();
}

/** Sets the audit's theme questions to these, in this order. */
export async function storeThemeQuestions(
  tx: Tx,
  auditId: string,
  themeQuestions: readonly ThemeQuestion[],
): Promise<void> {
  await tx.deleteFrom("audit_theme_question").where("audit_id", "=", auditId).execute();
  if (themeQuestions.length === 0) return;
  const rows = themeQuestions.map(({ question, levels }, position) => ({
    audit_id: auditId,
    position,
    question_id: question.id,
    question_version: question.version,
    definition: JSON.stringify(question),
    levels: [...levels],
  }));
  await tx.insertInto("audit_theme_question").values(rows).execute();
}

export interface Transition {
  readonly auditId: string;
  /** Null: the audit as a whole. */
  readonly level: number | null;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly reason: string;
}

/** Writes down that a status changed, by whom and why. */
export async function logTransition(tx: Tx, transition: Transition): Promise<void> {
  const { auditId, level, from, to, by, reason } = transition;
  await tx
    .insertInto("audit_transition")
    .values({
      audit_id: auditId,
      level,
      from_status: from,
      to_status: to,
      by_user: by,
      reason: reason === "" ? null : reason,
    })
    .execute();
}

/** Every change of status, latest first. */
export function listTransitions(tx: Tx, auditId: string) {
  return tx
    .selectFrom("audit_transition")
    .leftJoin("app_user", "app_user.id", "by_user")
    .select(["at", "level", "from_status as from", "to_status as to", "reason"])
    .select(({ fn, val }) => fn.coalesce("app_user.name", val("")).as("by"))
    .where("audit_id", "=", auditId)
    .orderBy("audit_transition.id", "desc")
    .execute();
}
