import type { Answers } from "#audit/review/answer";
import type { AnswerRevision } from "#audit/review/revision";
import type { AnswerView } from "#contract/reviews";
import type { Tx } from "#server/database/connect";

/** The answers that count, in no order. Empty where the wall says no. */
export async function listCurrentAnswers(tx: Tx, reviewId: number): Promise<AnswerView[]> {
  const rows = await tx
    .selectFrom("current_answer")
    .leftJoin("app_user", "app_user.id", "answered_by")
    .select([...answerColumns, "app_user.name"])
    .where("review_id", "=", reviewId)
    .execute();
  return rows.map(readAnswer);
}

/** Every revision of one answer, oldest first. */
export async function listAnswerRevisions(
  tx: Tx,
  reviewId: number,
  questionId: string,
): Promise<AnswerView[]> {
  const rows = await tx
    .selectFrom("answer")
    .leftJoin("app_user", "app_user.id", "answered_by")
    .select([...answerColumns, "app_user.name"])
    .where("review_id", "=", reviewId)
    .where("question_id", "=", questionId)
    .orderBy("revision")
    .execute();
  return rows.map(readAnswer);
}

/** Adds a revision, by the audit's wording or by the former one, and gives when the database took it. */
export async function appendAnswer(
  tx: Tx,
  table: "answer" | "former_answer",
  where: {
    readonly reviewId: number;
    readonly questionId: string;
    readonly questionVersion: number;
    readonly userId: string;
  },
  { revision, value, remark }: AnswerRevision,
): Promise<string> {
  const { answered_at } = await tx
    .insertInto(table)
    .values({
      review_id: where.reviewId,
      question_id: where.questionId,
      question_version: where.questionVersion,
      revision,
      value,
      remark,
      answered_by: where.userId,
    })
    .returning("answered_at")
    .executeTakeFirstOrThrow();
  return answered_at;
}

/** Which questions of each review have an answer. */
export async function listAnsweredQuestions(
  tx: Tx,
  reviewIds: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const byReview = new Map<number, Set<string>>();
  if (reviewIds.length === 0) return byReview;
  const rows = await tx
    .selectFrom("answer")
    .select(["review_id", "question_id"])
    .where("review_id", "in", reviewIds)
    .where("revision", "=", 1)
    .execute();
  for (const { review_id, question_id } of rows) {
    const answered = byReview.get(review_id) ?? new Set();
    byReview.set(review_id, answered.add(question_id));
  }
  return byReview;
}

/** As the rules of a review take them. */
export function answersById(answers: readonly AnswerView[]): Answers {
  return new Map(answers.map((answer) => [answer.questionId, answer]));
}

export const answerColumns = [
  "question_id",
  "question_version",
  "revision",
  "value",
  "remark",
  "answered_at",
] as const;

interface AnswerRow {
  readonly question_id: string;
  readonly question_version: number;
  readonly revision: number;
  readonly value: string;
  readonly remark: string;
  readonly answered_at: string;
  /** Null for answers that an import brought. */
  readonly name: string | null;
}

export function readAnswer({ name, ...row }: AnswerRow): AnswerView {
  return {
    questionId: row.question_id,
    questionVersion: row.question_version,
    revision: row.revision,
    value: row.value,
    remark: row.remark,
    by: name ?? "Import",
    at: row.answered_at,
  };
}
