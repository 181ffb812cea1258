import { allocateReviews } from "#audit/allocation/allocate-reviews";
import { may } from "#audit/permissions";
import type { AllocationView } from "#contract/allocation";
import type { ModelLevel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { type AllocationState, levelTask, loadAllocationState } from "./level-task.ts";

/**
 * Who reviews what, as far as the actor sees it. Loads, and the reasons why nobody can take a review, are for the one who
 * allocates. The reasons are worked out anew each time, so that they are never older than the people and cases they speak of.
 */
export async function viewAllocation(tx: Tx, actor: SignedInUser, auditId: string): Promise<AllocationView> {
  const { model } = await loadAuditModel(tx, auditId);
  const state = await loadAllocationState(tx, auditId);
  const allocates = may(actor, "allocate");
  const reasons = allocates ? await findReasons(tx, state, model.levels) : new Map<string, string>();
  return {
    reviews: state.reviews.map((review) => viewReview(review, state, reasons)),
    reviewers: allocates ? model.levels.flatMap((level) => viewReviewers(level, state)) : [],
  };
}

/** Why nobody can take a review, by level and case. */
async function findReasons(
  tx: Tx,
  state: AllocationState,
  levels: readonly ModelLevel[],
): Promise<ReadonlyMap<string, string>> {
  const reasons = new Map<string, string>();
  for (const level of levels) {
    const { unallocated } = allocateReviews(await levelTask(tx, state, level));
    for (const { caseNumber, reason } of unallocated) reasons.set(`${level.level}\t${caseNumber}`, reason);
  }
  return reasons;
}

function viewReview(
  { id, level, case_number, stratum, status, unit_id, unit_name }: AllocationState["reviews"][number],
  { participants }: AllocationState,
  reasons: ReadonlyMap<string, string>,
): AllocationView["reviews"][number] {
  const taking = participants.filter(({ review_id }) => review_id === id);
  const reviewer = taking.find(({ part }) => part === "maaler");
  return {
    reviewId: id,
    level,
    caseNumber: case_number,
    stratum,
    unit: { id: unit_id, name: unit_name },
    status: status as AllocationView["reviews"][number]["status"],
    reviewer: reviewer ? { id: reviewer.user_id, name: reviewer.name } : null,
    others: taking.flatMap(({ user_id, name, part }) =>
      part === "medmaaler" || part === "sparring" ? [{ id: user_id, name, part }] : [],
    ),
    byHand: reviewer?.by_hand ?? false,
    reason: reasons.get(`${level}\t${case_number}`) ?? null,
  };
}

function viewReviewers(
  { level, roles }: ModelLevel,
  { reviews, participants, reviewers }: AllocationState,
): AllocationView["reviewers"] {
  const standing = new Set(reviews.filter((review) => review.level === level).map(({ id }) => id));
  const given = participants.filter(({ part, review_id }) => part === "maaler" && standing.has(review_id));
  return reviewers.flatMap(({ id, name, roles: held }) => {
    const fitting = held.filter(({ role }) => roles.includes(role));
    if (fitting.length === 0) return [];
    return [
      {
        id,
        name,
        level,
        units: fitting.flatMap(({ unit }) => unit ?? []),
        reviews: given.filter(({ user_id }) => user_id === id).length,
      },
    ];
  });
}
