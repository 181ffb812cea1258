import type { CaseFacts, Reviewer, ReviewPart } from "#audit/allocation/habilitet";
import type { Tx } from "#server/database/connect";
import { listHeldRoles } from "../sign-in/signed-in-user.store.ts";

export type ReviewRow = Awaited<ReturnType<typeof listReviews>>[number];
export type ParticipantRow = Awaited<ReturnType<typeof listParticipants>>[number];

/** The audit's reviews that the user sees, those given up left out; by level and case. */
export function listReviews(tx: Tx, auditId: string) {
  return tx
    .selectFrom("review")
    .innerJoin("case_file", "case_file.case_number", "review.case_number")
    .innerJoin("unit", "unit.id", "case_file.unit_id")
    .select(["review.id", "review.level", "review.case_number", "review.stratum", "review.status"])
    .select(["unit.id as unit_id", "unit.name as unit_name", "case_file.raadgiver"])
    .where("review.audit_id", "=", auditId)
    .where("review.status", "<>", "udgaaet")
    .orderBy("review.level")
    .orderBy("review.case_number")
    .execute();
}

/** Who takes part in the audit's reviews, those given up among them: who measured a case has measured it. */
export function listParticipants(tx: Tx, auditId: string) {
  return tx
    .selectFrom("review_participant")
    .innerJoin("review", "review.id", "review_id")
    .innerJoin("app_user", "app_user.id", "user_id")
    .select(["review_id", "level", "case_number", "user_id", "app_user.name", "part", "by_hand"])
    .where("audit_id", "=", auditId)
    .orderBy("app_user.name")
    .execute();
}

/** Everybody active, with what habilitet asks about a person. */
export async function listReviewers(tx: Tx): Promise<Reviewer[]> {
  const roles = await listHeldRoles(tx);
  const users = await tx
    .selectFrom("app_user")
    .select(["id", "name", "raadgiver_code"])
    .where("active", "=", true)
    .orderBy("name")
    .execute();
  return users.map(({ id, name, raadgiver_code }) => ({
    id,
    name,
    raadgiverCode: raadgiver_code,
    roles: (roles.get(id) ?? []).map(({ role, unit }) => ({ role, unit: unit?.id ?? null })),
  }));
}

/** What habilitet asks about the cases of these reviews. */
export async function loadCaseFacts(
  tx: Tx,
  reviews: readonly ReviewRow[],
  participants: readonly ParticipantRow[],
): Promise<CaseFacts[]> {
  if (reviews.length === 0) return [];
  const persons = await listStaffInCases(
    tx,
    reviews.map(({ case_number }) => case_number),
  );
  const before = await listReviewedBefore(tx, reviews);
  return reviews.map(({ case_number, unit_id, raadgiver }) => ({
    caseNumber: case_number,
    unit: unit_id,
    raadgiver,
    persons: persons.filter((row) => row.case_number === case_number).map(({ person }) => person ?? ""),
    participations: participants
      .filter((row) => row.case_number === case_number)
      .map(({ user_id, level, part }) => ({ reviewerId: user_id, level, part: part as ReviewPart })),
    reviewedBefore: before.filter((row) => row.case_number === case_number).map(({ user_id }) => user_id),
  }));
}

/** Who took part in the earlier reviews of the anchor cases among these, on whatever level. */
function listReviewedBefore(tx: Tx, reviews: readonly ReviewRow[]) {
  return tx
    .selectFrom("anchor_review as anchor")
    .innerJoin("review as earlier", "earlier.id", "earlier_review_id")
    .innerJoin("review as then_read", (join) =>
      join
        .onRef("then_read.audit_id", "=", "earlier.audit_id")
        .onRef("then_read.case_number", "=", "earlier.case_number"),
    )
    .innerJoin("review_participant", "review_participant.review_id", "then_read.id")
    .select(["anchor.case_number", "user_id"])
    .distinct()
    .where(
      "anchor.review_id",
      "in",
      reviews.map(({ id }) => id),
    )
    .execute();
}

/** Users who act in the events of the cases, by their code. */
function listStaffInCases(tx: Tx, caseNumbers: readonly string[]) {
  return tx
    .selectFrom("case_event")
    .innerJoin("app_user", "raadgiver_code", "person")
    .select(["case_number", "person"])
    .distinct()
    .where("case_number", "in", [...caseNumbers])
    .execute();
}

export interface NewParticipant {
  readonly reviewId: number;
  readonly userId: string;
  readonly part: ReviewPart;
  readonly byHand: boolean;
}

export async function insertParticipants(
  tx: Tx,
  addedBy: string,
  participants: readonly NewParticipant[],
): Promise<void> {
  if (participants.length === 0) return;
  const rows = participants.map(({ reviewId, userId, part, byHand }) => ({
    review_id: reviewId,
    user_id: userId,
    part,
    by_hand: byHand,
    added_by: addedBy,
  }));
  await tx.insertInto("review_participant").values(rows).execute();
}

export async function deleteParticipant(tx: Tx, reviewId: number, userId: string): Promise<void> {
  await tx
    .deleteFrom("review_participant")
    .where("review_id", "=", reviewId)
    .where("user_id", "=", userId)
    .execute();
}
