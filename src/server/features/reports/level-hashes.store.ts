import { sql } from "kysely";
import type { ReportInput } from "#report/report-input";
import type { Tx } from "#server/database/connect";

/** The fingerprint of each closed level's answers, as `hashLevels` in audit/verify computes it again. */
export async function listLevelHashes(tx: Tx, auditId: string): Promise<ReportInput["answerHashes"]> {
  const { rows } = await sql<ReportInput["answerHashes"][number]>`
    select level, encode(sha256(convert_to(string_agg(hash, E'\\n' order by hash collate "C"), 'UTF8')), 'hex') as hash
    from answer_fingerprint
    join review on review.id = review_id
    join audit_level using (audit_id, level)
    where audit_id = ${auditId} and audit_level.status = 'lukket'
    group by level order by level`.execute(tx);
  return rows;
}
