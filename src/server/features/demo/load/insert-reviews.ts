import { addDays, type LocalDate } from "#kit/local-date";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";
import { answeredValue } from "../current-audit/current-answers.ts";
import type { PlannedReview } from "../current-audit/review-plan.ts";
import type { Random } from "../seeded-random.ts";
import { inventRemark } from "./remarks.ts";

/** The questions a case is asked on a level. */
export type AskedQuestions = (caseNumber: string, stratum: string, level: number) => readonly Question[];

export interface GivenAnswer {
  readonly question: Question;
  readonly value: string;
  readonly remark: string;
}

export interface LoadedReview extends PlannedReview {
  readonly id: number;
  readonly answers: readonly GivenAnswer[];
  readonly answeredAt: string;
}

interface Circumstances {
  readonly today: LocalDate;
  readonly random: Random;
}

const strengths = [
  "Barnet er talt med flere gange, og dets ord er citeret.",
  "Tydelig sammenhæng mellem undersøgelsen og målene i planen.",
  "Netværket er inddraget tidligt, og møderne er godt forberedt.",
] as const;

/** Reviews with their reviewer and, as far as each has come, their answers. */
export async function insertReviews(
  tx: Tx,
  auditId: string,
  planned: readonly PlannedReview[],
  ask: AskedQuestions,
  { today, random }: Circumstances,
): Promise<readonly LoadedReview[]> {
  const drafts = planned.map((review) => draftReview(review, ask, today, random));
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
    drafts.map(({ level, drawn, status, answeredAt }) => {
      const submittedAt = status === "afsluttet" ? answeredAt : null;
      return [
        auditId,
        level,
        drawn.caseNumber,
        drawn.stratum,
        status,
        status === "tildelt" ? null : answeredAt,
        submittedAt,
        submittedAt,
      ];
    }),
  );
  const rows = await tx
    .selectFrom("review")
    .select(["id", "level", "case_number"])
    .where("audit_id", "=", auditId)
    .execute();
  const ids = new Map(rows.map(({ id, level, case_number }) => [`${level}:${case_number}`, id]));
  const reviews = drafts.map((draft) => ({
    ...draft,
    id: ids.get(`${draft.level}:${draft.drawn.caseNumber}`) ?? 0,
  }));
  await copyRows(
    tx,
    "review_participant",
    ["review_id", "user_id", "part"],
    reviews.map(({ id, reviewerId }) => [id, reviewerId, "maaler"]),
  );
  await copyRows(
    tx,
    "answer",
    [
      "review_id",
      "question_id",
      "question_version",
      "revision",
      "value",
      "remark",
      "answered_by",
      "answered_at",
    ],
    reviews.flatMap(({ id, reviewerId, answeredAt, answers }) =>
      answers.map(({ question, value, remark }) => [
        id,
        question.id,
        question.version,
        1,
        value,
        remark,
        reviewerId,
        answeredAt,
      ]),
    ),
  );
  const submitted = reviews.filter(({ status }) => status === "afsluttet");
  await copyRows(
    tx,
    "review_strength",
    ["review_id", "text", "written_by"],
    submitted.map(({ id, reviewerId }) => [id, random.pick(strengths), reviewerId]),
  );
  return reviews;
}

function draftReview(review: PlannedReview, ask: AskedQuestions, today: LocalDate, random: Random) {
  const { drawn, level, status } = review;
  const asked = status === "tildelt" ? [] : ask(drawn.caseNumber, drawn.stratum, level);
  const reached =
    status === "i-gang" ? asked.slice(0, random.between(3, Math.max(3, asked.length - 5))) : asked;
  const answers = reached.map((question) => {
    const value = answeredValue(question, drawn.caseNumber, level, random);
    return { question, value, remark: question.scale.defects.includes(value) ? inventRemark(random) : "" };
  });
  // Level 1 over the last six weeks, level 2 over the last two.
  const day = addDays(today, -random.between(1, level === 1 ? 42 : 14));
  return { ...review, answers, answeredAt: `${day}T${random.between(10, 13)}:${random.between(10, 59)}:00Z` };
}
