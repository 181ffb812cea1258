import { formerWordings } from "#audit/anchors/former-wordings";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { checkValue } from "#audit/review/answer-rules";
import type { AnswerRow } from "#casefile/read-answer-row";
import type { RowReading } from "#casefile/reading";
import type { AuditModel } from "#questions/audit-model";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";

/** A question and the levels it is asked on: null is all of them. */
interface Asked {
  readonly question: Question;
  readonly levels: readonly number[] | null;
}

/** What an audit asks, by id, and the former wordings that some of its cases are asked too. */
interface QuestionsOfAudit {
  readonly asked: ReadonlyMap<string, Asked>;
  readonly former: ReadonlyMap<string, Question>;
}

/** Every audit's questions, of its model's version and of its themes, by the audit's id. */
export type AuditQuestions = ReadonlyMap<string, QuestionsOfAudit>;

export async function loadAuditQuestions(tx: Tx): Promise<AuditQuestions> {
  const audits = await tx
    .selectFrom("audit")
    .innerJoin("audit_model", (join) =>
      join.onRef("audit_model.id", "=", "model_id").onRef("audit_model.version", "=", "model_version"),
    )
    .leftJoin("draw", (join) => join.onRef("audit_id", "=", "audit.id").on("superseded_at", "is", null))
    .select(["audit.id", "definition", "plan"])
    .execute();
  const themes = await tx
    .selectFrom("audit_theme_question")
    .select(["audit_id", "definition", "levels"])
    .execute();
  const asked = new Map(
    audits.map(({ id, definition }) => {
      const ofModel = (definition as AuditModel).questions.map((question) => ({ question, levels: null }));
      const ofThemes = themes
        .filter(({ audit_id }) => audit_id === id)
        .map((theme) => ({ question: theme.definition as Question, levels: theme.levels }));
      return [id, mapById<Asked>([...ofModel, ...ofThemes], ({ question }) => question.id)] as const;
    }),
  );
  const wordingsOf = (id: string) => [...(asked.get(id)?.values() ?? [])].map(({ question }) => question);
  return new Map(
    audits.map(({ id, plan }) => {
      const from = (plan as DrawPlan | null)?.anchors?.from;
      const former = from === undefined ? [] : formerWordings(wordingsOf(id), wordingsOf(from));
      return [
        id,
        { asked: asked.get(id) ?? new Map(), former: mapById(former, (question) => question.id) },
      ] as const;
    }),
  );
}

function mapById<Item>(items: readonly Item[], idOf: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [idOf(item), item]));
}

export interface AnsweredQuestion {
  readonly question: Question;
  /** Answered by the wording it had in the audit that the anchor cases are from. */
  readonly isFormer: boolean;
}

/** The version of the question that the row answers, or why the audit cannot take it. */
export function findAskedQuestion(row: AnswerRow, audits: AuditQuestions): RowReading<AnsweredQuestion> {
  const audit = audits.get(row.audit);
  if (audit === undefined)
    return refused(
      "tilsyn",
      `Tilsynet »${row.audit}« findes ikke. Ret tilsynets id, eller opret tilsynet først.`,
    );
  const asked = audit.asked.get(row.question);
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
  const former = audit.former.get(row.question);
  const isFormer = row.version !== null && row.version === former?.version;
  if (row.version !== null && !isFormer && row.version !== asked.question.version)
    return refused("version", unknownVersion(row, asked.question, former));
  const question = isFormer ? former : asked.question;
  const broken = checkValue(question, row.answer);
  return broken === null ? { ok: true, value: { question, isFormer } } : refused("svar", broken.sentence);
}

function unknownVersion(row: AnswerRow, asked: Question, former: Question | undefined): string {
  const also = former === undefined ? "" : ` og i nogle sager også i version ${former.version}`;
  return `Spørgsmålet ${row.question} stilles i version ${asked.version}${also}, ikke i version ${row.version}. Ret versionen, eller lad feltet være tomt.`;
}

function refused(column: string, reason: string) {
  return { ok: false, column, reason } as const;
}
