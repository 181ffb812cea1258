import { sql } from "kysely";
import type { Adjudication } from "#audit/meet/adjudication";
import type { CriterionPhrase } from "#audit/meet/criterion-phrases";
import type { AnswerView } from "#contract/reviews";
import type { Tx } from "#server/database/connect";

/** One level's answer to a question of a case, as it stood when the review was first submitted. */
export interface BlindAnswer extends AnswerView {
  readonly level: number;
  readonly caseNumber: string;
}

export interface Message {
  readonly caseNumber: string;
  readonly questionId: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly phrase: CriterionPhrase | null;
}

export interface SettledAnswer extends Adjudication {
  readonly caseNumber: string;
  readonly phrase: CriterionPhrase | null;
}

/** The cases of the audit where the levels may meet for this user; the wall in the database decides. */
export async function listMeetingCases(tx: Tx, auditId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("review")
    .select("case_number")
    .where("audit_id", "=", auditId)
    .where("status", "=", "afsluttet")
    .groupBy("case_number")
    .having(({ fn }) => fn.countAll(), ">=", 2)
    .having(sql<boolean>`may_meet(${auditId}, case_number)`)
    .orderBy("case_number")
    .execute();
  return rows.map(({ case_number }) => case_number);
}

/** The cases that two levels have submitted, whoever asks; of closed levels alone unless open ones are wanted. Needs the system's transaction. */
export async function listMetCases(tx: Tx, auditId: string, withOpenLevels: boolean): Promise<string[]> {
  let met = tx
    .selectFrom("review")
    .innerJoin("audit_level", (join) =>
      join
        .onRef("audit_level.audit_id", "=", "review.audit_id")
        .onRef("audit_level.level", "=", "review.level"),
    )
    .select("case_number")
    .where("review.audit_id", "=", auditId)
    .where("review.status", "=", "afsluttet")
    .where("review.id", "not in", tx.selectFrom("anchor_review").select("review_id"))
    .groupBy("case_number")
    .having(({ fn }) => fn.countAll(), ">=", 2);
  if (!withOpenLevels) met = met.where("audit_level.status", "=", "lukket");
  return (await met.execute()).map(({ case_number }) => case_number);
}

/** The blind answers of the submitted reviews of these cases. */
export async function listBlindAnswers(
  tx: Tx,
  auditId: string,
  caseNumbers: readonly string[],
): Promise<BlindAnswer[]> {
  if (caseNumbers.length === 0) return [];
  const reviews = await tx
    .selectFrom("review")
    .select("id")
    .where("audit_id", "=", auditId)
    .where("case_number", "in", caseNumbers)
    .where("status", "=", "afsluttet")
    .execute();
  const rows = await tx
    .selectFrom("blind_answer")
    .innerJoin("review", "review.id", "review_id")
    .leftJoin("app_user", "app_user.id", "answered_by")
    .select([
      "level",
      "case_number",
      "question_id",
      "question_version",
      "revision",
      "value",
      "remark",
      "answered_at",
      "name",
    ])
    // By id, so that the view reads these reviews' answers and no others.
    .where(
      "review_id",
      "in",
      reviews.map(({ id }) => id),
    )
    .orderBy("level")
    .execute();
  return rows.map(
    ({ level, case_number, question_id, question_version, revision, value, remark, answered_at, name }) => ({
      level,
      caseNumber: case_number,
      questionId: question_id,
      questionVersion: question_version,
      revision,
      value,
      remark,
      by: name ?? "Import",
      at: answered_at,
    }),
  );
}

/** What a level's reviewer said of an answer where the dates say something else. */
export interface LevelReaction {
  readonly caseNumber: string;
  readonly questionId: string;
  readonly level: number;
  readonly kind: "fastholdt" | "aendret";
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Why answers were kept or changed beside the dates (level 0) in these cases, oldest first: the latest of a level counts. */
export async function listReactions(
  tx: Tx,
  auditId: string,
  caseNumbers: readonly string[],
): Promise<LevelReaction[]> {
  if (caseNumbers.length === 0) return [];
  const rows = await tx
    .selectFrom("machine_reaction")
    .innerJoin("review", "review.id", "review_id")
    .innerJoin("app_user", "app_user.id", "reacted_by")
    .select(["case_number as caseNumber", "question_id as questionId", "level", "kind", "reason"])
    .select(["app_user.name as by", "reacted_at as at"])
    .where("audit_id", "=", auditId)
    .where("case_number", "in", caseNumbers)
    .where("review.status", "=", "afsluttet")
    .orderBy("machine_reaction.id")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as LevelReaction["kind"] })); // the table checks it
}

/** What has been written about these cases, oldest first. */
export async function listMessages(
  tx: Tx,
  auditId: string,
  caseNumbers: readonly string[],
): Promise<Message[]> {
  if (caseNumbers.length === 0) return [];
  const rows = await tx
    .selectFrom("question_message")
    .innerJoin("app_user", "app_user.id", "author")
    .select(["case_number", "question_id", "name", "at", "text", "phrase"])
    .where("audit_id", "=", auditId)
    .where("case_number", "in", caseNumbers)
    .orderBy("question_message.id")
    .execute();
  return rows.map(({ case_number, question_id, name, at, text, phrase }) => ({
    caseNumber: case_number,
    questionId: question_id,
    by: name,
    at,
    text,
    phrase: asPhrase(phrase),
  }));
}

/** Every settled answer of these cases, oldest first: the latest of a question counts. */
export async function listAdjudications(
  tx: Tx,
  auditId: string,
  caseNumbers: readonly string[],
): Promise<SettledAnswer[]> {
  if (caseNumbers.length === 0) return [];
  const rows = await tx
    .selectFrom("adjudication")
    .innerJoin("app_user", "app_user.id", "settled_by")
    .select(["case_number", "question_id", "value", "reason", "name", "settled_at", "phrase"])
    .where("audit_id", "=", auditId)
    .where("case_number", "in", caseNumbers)
    .orderBy("adjudication.id")
    .execute();
  return rows.map(({ case_number, question_id, value, reason, name, settled_at, phrase }) => ({
    caseNumber: case_number,
    questionId: question_id,
    value,
    reason,
    by: name,
    at: settled_at,
    phrase: asPhrase(phrase),
  }));
}

function asPhrase(stored: unknown): CriterionPhrase | null {
  return stored as CriterionPhrase | null; // the table checks its shape
}
