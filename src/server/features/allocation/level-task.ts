import type { AllocationTask } from "#audit/allocation/allocate-reviews";
import type { ModelLevel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import {
  listParticipants,
  listReviewers,
  listReviews,
  loadCaseFacts,
  type ParticipantRow,
  type ReviewRow,
} from "./allocation.store.ts";

/** Everything that an audit's allocation rests on, as the user sees it. */
export interface AllocationState {
  readonly reviews: readonly ReviewRow[];
  readonly participants: readonly ParticipantRow[];
  readonly reviewers: Awaited<ReturnType<typeof listReviewers>>;
}

export async function loadAllocationState(tx: Tx, auditId: string): Promise<AllocationState> {
  return {
    reviews: await listReviews(tx, auditId),
    participants: await listParticipants(tx, auditId),
    reviewers: await listReviewers(tx),
  };
}

/** What is to be shared out on one level: its cases, those who may review there, and who has what already. */
export async function levelTask(
  tx: Tx,
  { reviews, participants, reviewers }: AllocationState,
  { level, roles }: ModelLevel,
): Promise<AllocationTask> {
  const ofLevel = reviews.filter((review) => review.level === level);
  const taken = participants.filter((row) => row.part === "maaler" && row.level === level);
  const existing = taken.filter(({ review_id }) => ofLevel.some(({ id }) => id === review_id));
  const open = ofLevel.filter(({ id }) => !existing.some(({ review_id }) => review_id === id));
  return {
    level,
    levelRoles: roles,
    cases: await loadCaseFacts(tx, open, participants),
    reviewers: reviewers.filter((reviewer) => reviewer.roles.some(({ role }) => roles.includes(role))),
    existing: existing.map(({ case_number, user_id }) => ({ caseNumber: case_number, reviewerId: user_id })),
  };
}
