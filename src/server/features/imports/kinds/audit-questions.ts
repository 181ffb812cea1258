import { checkValue } from "#audit/review/answer-rules";
import type { AnswerRow } from "#casefile/read-answer-row";
import type { RowReading } from "#casefile/reading";
import type { AuditModel } from "#questions/audit-model";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";

/** What an audit asks, and on which levels: null is all of them. */
type AskedQuestions = ReadonlyMap<string, { readonly question: Question; readonly levels: number[] | null }>;

/** Every audit's questions, of its model's version and of its themes, by the audit's id. */
export type AuditQuestions = ReadonlyMap<string, AskedQuestions>;

export async function loadAuditQuestions(tx: Tx): Promise<AuditQuestions> {
  const audits = await tx
    .selectFrom("audit")
    .innerJoin("audit_model", (join) =>
      join.onRef("audit_model.id", "=", "model_id").onRef("audit_model.version", "=", "model_version"),
    )
    .select(["audit.id", "definition"])
    .execute();
  const themes = await tx
    .selectFrom("audit_theme_question")
    .select(["audit_id", "definition", "levels"])
    .execute();
  return new Map(
    audits.map(({ id, definition }) => {
      const { questions } = definition as AuditModel;
      const asked = new Map<string, { question: Question; levels: number[] | null }>();
      for (const question of questions) asked.set(question.id, { question, levels: null });
      for (const theme of themes.filter(({ audit_id }) => audit_id === id)) {
        const question = theme.definition as Question;
        asked.set(question.id, { question, levels: theme.levels });
      }
      return [id, asked];
    }),
  );
}

/** The version of the question that the row answers, or why the audit cannot take it. */
export function findAskedQuestion(row: AnswerRow, audits: AuditQuestions): RowReading<Question> {
  const audit = audits.get(row.audit);
  if (audit === undefined)
    return refused(
      "tilsyn",
      `Tilsynet »${row.audit}« findes ikke. Ret tilsynets id, eller opret tilsynet først.`,
    );
  const asked = audit.get(row.question);
  if (asked === undefined)
    return refused(
      "spoergsmaal",
      `Spørgsmålet »${row.question}« stilles ikke i tilsynet ${row.audit}. Ret spørgsmålets id.`,
    );
  if (asked.levels !== null && !asked.levels.includes(row.level))
    return refused(
      "niveau",
      `Spørgsmålet ${row.question} stilles ikke på niveau ${row.level}. Slet rækken, eller ret niveauet.`,
    );
  const broken = checkValue(asked.question, row.answer);
  return broken === null ? { ok: true, value: asked.question } : refused("svar", broken.sentence);
}

function refused(column: string, reason: string) {
  return { ok: false, column, reason } as const;
}
