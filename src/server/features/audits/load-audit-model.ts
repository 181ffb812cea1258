import type { ThemeQuestion } from "#audit/review/questions-of-case";
import type { AuditModel } from "#questions/audit-model";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";

/** What an audit asks: its model as it was published, and the theme questions (*temanedslag*) added to this audit. */
export interface AuditQuestions {
  readonly model: AuditModel;
  readonly themeQuestions: readonly ThemeQuestion[];
}

/** The questions of an audit from the database, where they are frozen. Throws {@link NotFound} when there is no such audit. */
export async function loadAuditModel(tx: Tx, auditId: string): Promise<AuditQuestions> {
  const row = await tx
    .selectFrom("audit")
    .innerJoin("audit_model", (join) =>
      join.onRef("audit_model.id", "=", "model_id").onRef("audit_model.version", "=", "model_version"),
    )
    .select("definition")
    .where("audit.id", "=", auditId)
    .executeTakeFirst();
  if (row === undefined) throw unknownAudit();
  const themes = await tx
    .selectFrom("audit_theme_question")
    .select(["definition", "levels"])
    .where("audit_id", "=", auditId)
    .orderBy("position")
    .execute();
  return {
    model: row.definition as AuditModel, // written by publishModels only, and never changed
    themeQuestions: themes.map(({ definition, levels }) => ({ question: definition as Question, levels })),
  };
}

/** A published version of a model, or null. */
export async function findPublishedModel(tx: Tx, id: string, version: number): Promise<AuditModel | null> {
  const row = await tx
    .selectFrom("audit_model")
    .select("definition")
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return row === undefined ? null : (row.definition as AuditModel);
}

export function unknownAudit(): NotFound {
  return new NotFound("ukendt-tilsyn", "Tilsynet findes ikke. Vælg det på listen over tilsyn.");
}
