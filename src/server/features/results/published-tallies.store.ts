import type { Tally } from "#audit/results/count-answers";
import type { Tx } from "#server/database/connect";

/** A historical audit's counts, as if its answers had been counted; none for an audit that has answers. */
export function listPublishedTallies(
  tx: Tx,
  auditId: string,
  levels: readonly number[],
): Promise<readonly Tally[]> {
  return tx
    .selectFrom("published_count")
    .select(["question_id as questionId", "level", "value", "count"])
    .where("audit_id", "=", auditId)
    .where("level", "in", levels.length === 0 ? [0] : [...levels])
    .execute();
}
