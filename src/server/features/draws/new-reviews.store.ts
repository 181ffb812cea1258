import { sql } from "kysely";
import type { Tx } from "#server/database/connect";

export interface NewReview {
  readonly level: number;
  readonly caseNumber: string;
  readonly stratum: string;
}

/**
 * Makes reviews of cases, in an order that tells nothing of them: reviewers see theirs in the order they were made, and anchor
 * cases after the others would be known. A review that an earlier draw gave up before it began is taken up again.
 */
export async function insertReviews(tx: Tx, auditId: string, reviews: readonly NewReview[]): Promise<void> {
  const rows = reviews.map(({ level, caseNumber, stratum }) => ({ level, case_number: caseNumber, stratum }));
  await sql`
    insert into review (audit_id, level, case_number, stratum)
    select ${auditId}, level, case_number, stratum
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as drawn (level integer, case_number text, stratum text)
    order by level, md5(case_number)
    on conflict (audit_id, level, case_number) do update set status = 'tildelt', stratum = excluded.stratum`.execute(
    tx,
  );
}
