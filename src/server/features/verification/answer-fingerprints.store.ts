import { sql } from "kysely";
import type { FingerprintedAnswer } from "#audit/verify/verify-fingerprints";
import type { Tx } from "#server/database/connect";

interface FingerprintRow extends Omit<FingerprintedAnswer, "now" | "isLate"> {
  /** The rest of the answer is null where this is. */
  readonly version: number | null;
  readonly at: string;
  readonly value: string;
  readonly remark: string;
  readonly isLate: boolean | null;
}

/** Every revision of every answer in the audit, by either wording, beside its fingerprint; also where one of the two is gone. */
export async function listFingerprints(tx: Tx, auditId: string): Promise<readonly FingerprintedAnswer[]> {
  const columns = sql`review_id, question_id, revision, question_version, answered_at, value, remark`;
  const ofAudit = sql`review_id in (select id from review where audit_id = ${auditId})`;
  const { rows } = await sql<FingerprintRow>`
    select case_number as "caseNumber", level, wording, question_id as "questionId", revision,
      question_version as version, answered_at as at, value, remark, hash, is_late as "isLate"
    from (
      select 'tilsynets' as wording, ${columns} from answer where ${ofAudit}
      union all
      select 'tidligere', ${columns} from former_answer where ${ofAudit}
    ) as given
    full join (select * from answer_fingerprint where ${ofAudit}) as kept using (review_id, wording, question_id, revision)
    join review on review.id = review_id
    order by level, case_number, question_id, wording, revision`.execute(tx);
  return rows.map(({ version, at, value, remark, isLate, ...answer }) => ({
    ...answer,
    now: version === null ? null : { version, at, value, remark },
    isLate: isLate ?? false,
  }));
}
