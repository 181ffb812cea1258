import { sql } from "kysely";
import type { LevelAnswer, SettledByPeople } from "#audit/calibration/settle-answers";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";

/** A case of a closed audit, as it was drawn then. */
export interface HeldCase {
  readonly auditId: string;
  readonly auditTitle: string;
  readonly caseNumber: string;
  readonly stratum: string;
  readonly unitId: string;
  readonly unitName: string;
  /** The last first submission of its reviews: ISO instant. */
  readonly submittedAt: string;
}

/**
 * The cases that closed audits have reviewed, each by its latest audit. Not those that this audit has drawn, nor those its
 * frame holds: they could come in as replacements. Not anchor cases, which were read as of another day, nor the cases among
 * which an audit with fixed sizes is about to draw its own.
 */
export async function listHeldCases(tx: Tx, auditId: string): Promise<HeldCase[]> {
  const { rows } = await sql<HeldCase>`
    select distinct on (review.case_number)
      audit.id as "auditId", audit.title as "auditTitle", review.case_number as "caseNumber", review.stratum,
      unit.id as "unitId", unit.name as "unitName",
      (select max(first_submitted_at) from review one
       where one.audit_id = audit.id and one.case_number = review.case_number) as "submittedAt"
    from review
    join audit on audit.id = review.audit_id and audit.status = 'lukket'
    join case_file on case_file.case_number = review.case_number
    join unit on unit.id = case_file.unit_id
    where audit.id <> ${auditId} and review.status = 'afsluttet' and review.first_submitted_at is not null
      and not exists (select from anchor_review where anchor_review.review_id = review.id)
      and not exists (
        select from review own where own.audit_id = ${auditId} and own.case_number = review.case_number)
      and not exists (
        select from draw
        join review held on held.audit_id = draw.plan -> 'anchors' ->> 'from' and held.case_number = review.case_number
        where superseded_at is null and drawn_at is null)
      and not exists (
        select from frame_case join draw on draw.id = draw_id and superseded_at is null
        where draw.audit_id = ${auditId} and frame_case.case_number = review.case_number
          and frame_case.stratum is not null)
    order by review.case_number, audit.closed_at desc nulls last, audit.id`.execute(tx);
  return rows;
}

/** The blind answers of the audits to these questions in these versions, in the cases. */
export async function listLevelAnswers(
  tx: Tx,
  cases: readonly HeldCase[],
  questions: readonly Pick<Question, "id" | "version">[],
): Promise<(LevelAnswer & { readonly auditId: string })[]> {
  const { rows } = await sql<LevelAnswer & { auditId: string }>`
    select review.audit_id as "auditId", review.case_number as "caseNumber", level, question_id as "questionId",
      question_version as "questionVersion", value, remark
    from blind_answer join review on review.id = review_id
    where review.audit_id = any (${[...new Set(cases.map((one) => one.auditId))]}::text[])
      and review.case_number = any (${cases.map((one) => one.caseNumber)}::text[])
      and (question_id, question_version) in (
        select * from unnest(${questions.map(({ id }) => id)}::text[],
          ${questions.map(({ version }) => version)}::integer[]))
    order by review.case_number, question_id, level`.execute(tx);
  return rows;
}

/** What was settled in the audits, each question of a case as it was settled last. */
export async function listSettled(
  tx: Tx,
  cases: readonly HeldCase[],
): Promise<(SettledByPeople & { readonly auditId: string })[]> {
  const { rows } = await sql<SettledByPeople & { auditId: string }>`
    select distinct on (audit_id, case_number, question_id)
      audit_id as "auditId", case_number as "caseNumber", question_id as "questionId", value, reason
    from adjudication
    where audit_id = any (${[...new Set(cases.map((one) => one.auditId))]}::text[])
    order by audit_id, case_number, question_id, settled_at desc, id desc`.execute(tx);
  return rows;
}
