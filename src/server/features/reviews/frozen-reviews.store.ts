import { sql } from "kysely";
import type { AuditPeriods } from "#audit/draw/audit-periods";
import { type LocalDate, localDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";

/** As what a review's case is read, where it is not read as it stands today (an anchor case; nobody is told why). */
export interface FrozenReview {
  /** The last day that is seen. */
  readonly asOf: LocalDate;
  /** Of the audit that the case is read by. */
  readonly periods: AuditPeriods;
}

/** By review; those read as they stand today are not there. */
export async function listFrozenReviews(
  tx: Tx,
  reviewIds: readonly number[],
): Promise<ReadonlyMap<number, FrozenReview>> {
  if (reviewIds.length === 0) return new Map();
  const { rows } = await sql<{ reviewId: number; asOf: string; periods: AuditPeriods }>`
    select review_id as "reviewId", as_of as "asOf", periods
    from frozen_reviews(${[...reviewIds]}::bigint[]) join audit on audit.id = earlier_audit_id`.execute(tx);
  return new Map(rows.map(({ reviewId, asOf, periods }) => [reviewId, { periods, asOf: localDate(asOf) }]));
}
