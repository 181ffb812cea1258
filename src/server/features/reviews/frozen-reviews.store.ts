import { type RawBuilder, sql } from "kysely";
import type { AuditPeriods } from "#audit/draw/audit-periods";
import { type LocalDate, localDate } from "#kit/local-date";
import type { Database } from "#server/database/connect";

/** As what a review's case is read, where it is not read as it stands today (an anchor case; nobody is told why). */
export interface FrozenReview {
  /** The last day that is seen. */
  readonly asOf: LocalDate;
  /** Of the audit that the case is read by. */
  readonly periods: AuditPeriods;
}

/** Null for a review that is read as its case stands today, and for one that is not there. */
export async function findFrozenReview(database: Database, reviewId: number): Promise<FrozenReview | null> {
  return (await readFrozen(database, sql`review_id = ${reviewId}`)).get(reviewId) ?? null;
}

/** Those that the user takes part in, by review. */
export function listFrozenReviewsOf(
  database: Database,
  userId: string,
): Promise<ReadonlyMap<number, FrozenReview>> {
  return readFrozen(
    database,
    sql`review_id in (select review_id from review_participant where user_id = ${userId})`,
  );
}

async function readFrozen(
  database: Database,
  which: RawBuilder<unknown>,
): Promise<ReadonlyMap<number, FrozenReview>> {
  const { rows } = await database.asSystem("who reviews must not be able to ask (ADR 0013)", (tx) =>
    sql<{ reviewId: number; asOf: string; periods: AuditPeriods }>`
      select review_id as "reviewId", as_of as "asOf", periods
      from anchor_review
      join review as earlier on earlier.id = earlier_review_id
      join audit on audit.id = earlier.audit_id
      where ${which}`.execute(tx),
  );
  return new Map(rows.map(({ reviewId, asOf, periods }) => [reviewId, { periods, asOf: localDate(asOf) }]));
}
