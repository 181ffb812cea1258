import { sql } from "kysely";
import type { ReviewStatus } from "#audit/life/review-life";
import type { Tx } from "#server/database/connect";

export type Part = "maaler" | "medmaaler" | "sparring";

/** A review as its row, with what the user who asks may do about it. */
export interface ReviewRow {
  readonly id: number;
  readonly auditId: string;
  readonly auditTitle: string;
  readonly level: number;
  readonly caseNumber: string;
  readonly stratum: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly status: ReviewStatus;
  readonly levelOpen: boolean;
  /** The user's own part; null when the review is another's. */
  readonly part: Part | null;
}

/** The user's own reviews that are not given up, in the order they were allocated. */
export async function listOwnReviews(tx: Tx, userId: string): Promise<ReviewRow[]> {
  const rows = await reviewRows(tx, userId)
    .where("review_participant.part", "is not", null)
    .where("review.status", "<>", "udgaaet")
    .orderBy("audit.created_at", "desc")
    .orderBy("review.level")
    .orderBy("review.id")
    .execute();
  return rows.map(readReviewRow);
}

/** Null when there is no such review for this user. */
export async function findReview(tx: Tx, userId: string, reviewId: number): Promise<ReviewRow | null> {
  const row = await reviewRows(tx, userId).where("review.id", "=", reviewId).executeTakeFirst();
  return row === undefined ? null : readReviewRow(row);
}

/** Holds the review until the transaction ends, so that an answer and a submission cannot pass each other. */
export async function lockReview(tx: Tx, reviewId: number): Promise<void> {
  await tx.selectFrom("review").select("id").where("id", "=", reviewId).forUpdate().execute();
}

/** Whether the wall lets the user read the review's answers (blind first), and whether the levels can meet on the case. */
export async function readAccess(
  tx: Tx,
  { id, auditId, caseNumber }: ReviewRow,
): Promise<{ mayRead: boolean; mayMeet: boolean }> {
  const { rows } = await sql<{ mayRead: boolean; mayMeet: boolean }>`
    select may_read_review(${id}) as "mayRead", may_meet(${auditId}, ${caseNumber}) as "mayMeet"`.execute(tx);
  return rows[0] ?? { mayRead: false, mayMeet: false };
}

export async function listReviewers(tx: Tx, reviewId: number) {
  const rows = await tx
    .selectFrom("review_participant")
    .innerJoin("app_user", "app_user.id", "user_id")
    .select(["app_user.id", "app_user.name", "part"])
    .where("review_id", "=", reviewId)
    .orderBy("part")
    .orderBy("name")
    .execute();
  return rows.map(({ id, name, part }) => ({ id, name, part: part as Part }));
}

/** Takes the review a step in its life; its first submission is stamped once. The database's clock, as that of the answers. */
export async function setReviewStatus(tx: Tx, reviewId: number, status: ReviewStatus): Promise<void> {
  const now = sql<string>`clock_timestamp()`;
  const stamps = {
    tildelt: {},
    "i-gang": { begun_at: sql<string>`coalesce(begun_at, clock_timestamp())`, submitted_at: null },
    afsluttet: {
      submitted_at: now,
      first_submitted_at: sql<string>`coalesce(first_submitted_at, clock_timestamp())`,
    },
    udgaaet: {},
  }[status];
  await tx
    .updateTable("review")
    .set({ status, ...stamps })
    .where("id", "=", reviewId)
    .execute();
}

export async function readStrengths(tx: Tx, reviewId: number): Promise<string> {
  const row = await tx
    .selectFrom("review_strength")
    .select("text")
    .where("review_id", "=", reviewId)
    .executeTakeFirst();
  return row?.text ?? "";
}

/** Gives the instant it was written. */
export async function writeStrengths(
  tx: Tx,
  reviewId: number,
  userId: string,
  text: string,
): Promise<string> {
  const written = { text, written_by: userId, written_at: sql<string>`clock_timestamp()` };
  const { written_at } = await tx
    .insertInto("review_strength")
    .values({ review_id: reviewId, ...written })
    .onConflict((conflict) => conflict.column("review_id").doUpdateSet(written))
    .returning("written_at")
    .executeTakeFirstOrThrow();
  return written_at;
}

/** Whether the case has a mark as critical that nobody has answered yet. */
export async function isCritical(tx: Tx, caseNumber: string): Promise<boolean> {
  const row = await tx
    .selectFrom("critical_case")
    .select("id")
    .where("case_number", "=", caseNumber)
    .where("acknowledged_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The event that brought the review's case into the draw it came by; null for a case without one. */
export async function findReferenceEvent(tx: Tx, reviewId: number): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select reference_event_of(${reviewId}) as id`.execute(tx);
  return rows[0]?.id ?? null;
}

function reviewRows(tx: Tx, userId: string) {
  return tx
    .selectFrom("review")
    .innerJoin("audit", "audit.id", "audit_id")
    .innerJoin("audit_level", (join) =>
      join
        .onRef("audit_level.audit_id", "=", "review.audit_id")
        .onRef("audit_level.level", "=", "review.level"),
    )
    .innerJoin("case_file", "case_file.case_number", "review.case_number")
    .innerJoin("unit", "unit.id", "case_file.unit_id")
    .leftJoin("review_participant", (join) =>
      join.onRef("review_id", "=", "review.id").on("user_id", "=", userId),
    )
    .select([
      "review.id",
      "review.audit_id",
      "audit.title",
      "review.level",
      "review.case_number",
      "review.stratum",
      "review.status",
      "audit_level.status as level_status",
      "unit.id as unit_id",
      "unit.name as unit_name",
      "part",
    ]);
}

function readReviewRow(
  row: Awaited<ReturnType<ReturnType<typeof reviewRows>["execute"]>>[number],
): ReviewRow {
  return {
    id: row.id,
    auditId: row.audit_id,
    auditTitle: row.title,
    level: row.level,
    caseNumber: row.case_number,
    stratum: row.stratum,
    unit: { id: row.unit_id, name: row.unit_name },
    status: row.status as ReviewStatus,
    levelOpen: row.level_status === "aaben",
    part: row.part as Part | null,
  };
}
