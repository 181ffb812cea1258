import type { DrawPlan } from "#audit/draw/draw-plan";
import type { KeptAnswer, KeptRevision } from "#audit/verify/verify-answers";
import type { KeptAudit } from "#audit/verify/verify-audit";
import type { KeptReview } from "#audit/verify/verify-reviews";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { wordingsSince } from "../reviews/load-former-wordings.ts";

/** Every revision of every answer in the audit, also of reviews that are not submitted or have left it. */
export async function loadKeptAnswers(tx: Tx, auditId: string): Promise<readonly KeptAnswer[]> {
  const rows = await tx
    .selectFrom("answer")
    .innerJoin("review", "review.id", "review_id")
    .select(revisionColumns)
    .where("audit_id", "=", auditId)
    .orderBy("review_id")
    .orderBy("question_id")
    .orderBy("revision")
    .execute();
  return groupRevisions(rows);
}

/** Every review with the case type it is counted under, whether or not it has an answer. */
export async function listKeptReviews(tx: Tx, auditId: string): Promise<readonly KeptReview[]> {
  const rows = await tx
    .selectFrom("review")
    .select(["case_number as caseNumber", "level", "stratum", "status"])
    .where("audit_id", "=", auditId)
    .execute();
  return rows.map(({ status, ...review }) => ({ ...review, isSubmitted: status === "afsluttet" }));
}

/** Every revision by the former wordings, with those; of the draw in force. */
export async function loadKeptFormer(
  tx: Tx,
  auditId: string,
  { anchors }: DrawPlan,
  asked: readonly Question[],
): Promise<KeptAudit["former"]> {
  if (anchors == null) return { wordings: [], answers: [] };
  const rows = await tx
    .selectFrom("former_answer")
    .innerJoin("review", "review.id", "review_id")
    .innerJoin("review_asked_twice as asked", "asked.review_id", "review.id")
    .select(revisionColumns)
    .where("review.audit_id", "=", auditId)
    .orderBy("review.id")
    .orderBy("question_id")
    .orderBy("revision")
    .execute();
  return { wordings: await wordingsSince(tx, anchors.from, asked), answers: groupRevisions(rows) };
}

const revisionColumns = [
  "review.case_number",
  "review.level",
  "question_id",
  "question_version",
  "revision",
  "value",
] as const;

interface RevisionRow {
  readonly case_number: string;
  readonly level: number;
  readonly question_id: string;
  readonly question_version: number;
  readonly revision: number;
  readonly value: string;
}

function groupRevisions(rows: readonly RevisionRow[]): readonly KeptAnswer[] {
  const answers = new Map<string, KeptAnswer & { readonly revisions: KeptRevision[] }>();
  for (const { case_number, level, question_id, question_version: version, revision, value } of rows) {
    const key = `${level} ${question_id} ${case_number}`;
    const answer = answers.get(key) ?? {
      caseNumber: case_number,
      level,
      questionId: question_id,
      revisions: [],
    };
    answer.revisions.push({ revision, value, version });
    answers.set(key, answer);
  }
  return [...answers.values()];
}
