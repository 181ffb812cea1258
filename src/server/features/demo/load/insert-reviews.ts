import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";

export interface GivenAnswer {
  readonly question: Question;
  readonly value: string;
  readonly remark: string;
}

/** A review as the example has it, before the database gives it a number. */
export interface DraftReview {
  readonly level: number;
  readonly caseNumber: string;
  readonly stratum: string;
  readonly unit: string;
  readonly reviewerId: string;
  readonly status: "tildelt" | "i-gang" | "afsluttet";
  /** When it was begun, answered and submitted, as far as it has come: ISO instant. */
  readonly at: string;
  readonly answers: readonly GivenAnswer[];
  /** By former wordings; left out where none are asked. */
  readonly formerAnswers?: readonly GivenAnswer[];
  readonly strengths: string | null;
}

export interface LoadedReview extends DraftReview {
  readonly id: number;
}

/** Writes reviews with their reviewers, answers and strengths. */
export async function insertReviews(
  tx: Tx,
  auditId: string,
  drafts: readonly DraftReview[],
): Promise<readonly LoadedReview[]> {
  const reviews = await insertReviewRows(tx, auditId, drafts);
  await copyRows(
    tx,
    "review_participant",
    ["review_id", "user_id", "part"],
    reviews.map(({ id, reviewerId }) => [id, reviewerId, "maaler"]),
  );
  await copyRows(tx, "answer", answerColumns, reviews.flatMap(answerValues));
  const formerly = reviews.map((review) => ({ ...review, answers: review.formerAnswers ?? [] }));
  await copyRows(tx, "former_answer", answerColumns, formerly.flatMap(answerValues));
  await copyRows(
    tx,
    "review_strength",
    ["review_id", "text", "written_by"],
    reviews.flatMap(({ id, strengths, reviewerId }) =>
      strengths === null ? [] : [[id, strengths, reviewerId]],
    ),
  );
  return reviews;
}

const answerColumns = [
  "review_id",
  "question_id",
  "question_version",
  "revision",
  "value",
  "remark",
  "answered_by",
  "answered_at",
] as const;

async function insertReviewRows(
  tx: Tx,
  auditId: string,
  drafts: readonly DraftReview[],
): Promise<readonly LoadedReview[]> {
  await copyRows(
    tx,
    "review",
    [
      "audit_id",
      "level",
      "case_number",
      "stratum",
      "status",
      "begun_at",
      "first_submitted_at",
      "submitted_at",
    ],
    drafts.map(({ level, caseNumber, stratum, status, at }) => {
      const begunAt = status === "tildelt" ? null : secondsBefore(at, 3600);
      const submittedAt = status === "afsluttet" ? at : null;
      return [auditId, level, caseNumber, stratum, status, begunAt, submittedAt, submittedAt];
    }),
  );
  const rows = await tx
    .selectFrom("review")
    .select(["id", "level", "case_number"])
    .where("audit_id", "=", auditId)
    .execute();
  const ids = new Map(rows.map(({ id, level, case_number }) => [`${level}:${case_number}`, id]));
  return drafts.map((draft) => ({ ...draft, id: ids.get(`${draft.level}:${draft.caseNumber}`) ?? 0 }));
}

/** The answers one after the other up to the moment the review is said to have come to, each reviewer at a pace of their own. */
function answerValues({ id, reviewerId, level, at, answers }: LoadedReview) {
  const secondsEach = 20 + 6 * level + (id % 15);
  return answers.map(({ question, value, remark }, index) => [
    id,
    question.id,
    question.version,
    1,
    value,
    remark,
    reviewerId,
    secondsBefore(at, (answers.length - 1 - index) * secondsEach),
  ]);
}

function secondsBefore(at: string, seconds: number): string {
  return new Date(Date.parse(at) - 1000 * seconds).toISOString();
}
