import type { KeptModels } from "#audit/verify/verify-models";
import type { AuditModel } from "#questions/audit-model";
import { publishedHashes } from "#questions/published";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";

/** Every published model, for an audit's figures are held to those of others, and the audit's theme questions; read from their rows and not from memory. */
export async function loadKeptModels(tx: Tx, auditId: string): Promise<KeptModels> {
  const models = await tx
    .selectFrom("audit_model")
    .select(["id", "version", "hash", "definition"])
    .orderBy("id")
    .orderBy("version")
    .execute();
  const themes = await tx
    .selectFrom("audit_theme_question")
    .select("definition")
    .where("audit_id", "=", auditId)
    .orderBy("position")
    .execute();
  return {
    models: models.map((model) => ({ ...model, definition: model.definition as AuditModel })),
    themeQuestions: themes.map(({ definition }) => definition as Question),
    published: publishedHashes(),
  };
}
