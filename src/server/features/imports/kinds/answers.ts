import { type RawBuilder, sql } from "kysely";
import { readAnswerRow } from "#casefile/read-answer-row";
import type { CaseRecord } from "#casefile/reading";
import type { Tx } from "#server/database/connect";
import type { Applied, ApplyContext, ImportKind } from "../import-kind.ts";
import { answerJudges, ofReview, standing } from "./answer-judges.ts";
import { type AuditQuestions, findAskedQuestion } from "./audit-questions.ts";

const columns = [
  "audit_id",
  "level",
  "case_number",
  "question_id",
  "question_version",
  "is_former",
  "value",
  "remark",
  "login",
  "answered_at",
] as const;

/** svar.csv: answers to reviews that are allocated and open. An answer that says something new is a new revision. */
export function answerImport(audits: AuditQuestions): ImportKind {
  return {
    kind: "svar",
    stagingShape: sql`select audit_id, level, case_number, question_id, question_version, false as is_former, value, remark,
      login, answered_at from review, answer, app_user`,
    columns,
    read(record: CaseRecord) {
      const reading = readAnswerRow(record);
      if (!reading.ok) return reading;
      const row = reading.value;
      const asked = findAskedQuestion(row, audits);
      if (!asked.ok) return asked;
      if (row.answered !== null && row.answered.time === null)
        return {
          ok: false,
          column: "tidspunkt",
          reason: "Skriv også klokkeslæt i tidspunkt, fx 2025-03-31T14:05.",
        };
      const { question, isFormer } = asked.value;
      return {
        ok: true,
        value: [
          row.audit,
          row.level,
          row.caseNumber,
          question.id,
          question.version,
          isFormer,
          row.answer,
          row.remark ?? "",
          row.reviewer,
          row.answered?.time ?? null,
        ],
      };
    },
    judges: answerJudges,
    apply: applyAnswers,
  };
}

async function applyAnswers(tx: Tx, { staging, startedBy, dryRun }: ApplyContext): Promise<Applied> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${staging}`.execute(tx);
  const accepted = rows[0]?.total ?? 0;
  if (!dryRun && accepted > 0) {
    await beginReviews(tx, staging);
    await addRevisions(tx, staging, startedBy);
  }
  return { accepted, unchanged: 0, warnings: [] };
}

async function beginReviews(tx: Tx, staging: RawBuilder<unknown>): Promise<void> {
  await sql`update review set status = 'i-gang', begun_at = coalesce(begun_at, now())
    from ${staging} as staged where ${ofReview} and status = 'tildelt'`.execute(tx);
}

async function addRevisions(tx: Tx, staging: RawBuilder<unknown>, startedBy: string | null): Promise<void> {
  const revisions = sql`
    select review.id, staged.question_id, staged.question_version, coalesce(standing.revision, 0) + 1,
      staged.value, staged.remark, coalesce(app_user.id, ${startedBy}::uuid), coalesce(staged.answered_at, clock_timestamp())
    from ${staging} as staged join review on ${ofReview}
    left join (${standing}) as standing on standing.review_id = review.id
      and standing.question_id = staged.question_id and standing.is_former = staged.is_former
    left join app_user on lower(app_user.login) = lower(staged.login)`;
  const columns = sql`review_id, question_id, question_version, revision, value, remark, answered_by, answered_at`;
  await sql`
    insert into answer (${columns}, imported)
    select revision.*, true from (${revisions} where not staged.is_former) as revision`.execute(tx);
  await sql`insert into former_answer (${columns}) ${revisions} where staged.is_former`.execute(tx);
}
