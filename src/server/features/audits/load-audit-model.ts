import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { AuditPeriods } from "#audit/draw/audit-periods";
import type { ThemeQuestion } from "#audit/review/questions-of-case";
import type { AuditModel } from "#questions/audit-model";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";

/** What an audit asks: its model as it was published, and the theme questions (*temanedslag*) added to this audit. */
export interface AuditQuestions {
  readonly model: AuditModel;
  readonly themeQuestions: readonly ThemeQuestion[];
  /** The model's, then the themes'. */
  readonly questions: readonly Question[];
  /** By stratum; the last day is the reference day of its cases. */
  readonly periods: AuditPeriods;
}

/** The questions of an audit from the database, where they are frozen. Throws {@link NotFound} when there is no such audit. */
export async function loadAuditModel(tx: Tx, auditId: string): Promise<AuditQuestions> {
  const audit = await tx
    .selectFrom("audit")
    .innerJoin("audit_model", (join) =>
      join.onRef("audit_model.id", "=", "model_id").onRef("audit_model.version", "=", "model_version"),
    )
    .select(["hash", "periods"])
    .select(({ selectFrom }) =>
      jsonArrayFrom(
        selectFrom("audit_theme_question")
          .select(["definition", "levels"])
          .whereRef("audit_id", "=", "audit.id")
          .orderBy("position"),
      ).as("themes"),
    )
    .where("audit.id", "=", auditId)
    .executeTakeFirst();
  if (audit === undefined) throw unknownAudit();
  const model = await readModel(tx, audit.hash);
  const themeQuestions = audit.themes.map(({ definition, levels }) => ({
    question: definition as Question,
    levels,
  }));
  return {
    model,
    themeQuestions,
    questions: [...model.questions, ...themeQuestions.map(({ question }) => question)],
    periods: audit.periods as AuditPeriods, // checked by the contract when the audit was planned
  };
}

/** A published version of a model, or null. */
export async function findPublishedModel(tx: Tx, id: string, version: number): Promise<AuditModel | null> {
  const row = await tx
    .selectFrom("audit_model")
    .select("hash")
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return row === undefined ? null : readModel(tx, row.hash);
}

/** Models as published, by their hash: they never change, and reading one takes longer than what it is read for. */
const models = new Map<string, AuditModel>();
/** Far more than a municipality uses in a day. */
const mostModels = 32;

async function readModel(tx: Tx, hash: string): Promise<AuditModel> {
  const known = models.get(hash);
  if (known !== undefined) return known;
  const { definition } = await tx
    .selectFrom("audit_model")
    .select("definition")
    .where("hash", "=", hash)
    .executeTakeFirstOrThrow();
  if (models.size >= mostModels) models.clear();
  const model = definition as AuditModel; // written by publishModels only, and never changed
  models.set(hash, model);
  return model;
}

export function unknownAudit(): NotFound {
  return new NotFound("ukendt-tilsyn", "Tilsynet findes ikke. Vælg det på listen over tilsyn.");
}
