import { allocateReviews } from "#audit/allocation/allocate-reviews";
import type { Tx } from "#server/database/connect";
import { holdAudit } from "../audits/audits.store.ts";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { auditIsClosed } from "../audits/move-audit.ts";
import { refuse } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { insertParticipants } from "./allocation.store.ts";
import { levelTask, loadAllocationState } from "./level-task.ts";

/** Shares the reviews that nobody has among those who may take them, level by level; what is given stays given. */
export async function allocateEvenly(tx: Tx, actor: SignedInUser, auditId: string): Promise<void> {
  const { status } = await holdAudit(tx, auditId);
  if (status === "lukket") refuse(auditIsClosed());
  const { model } = await loadAuditModel(tx, auditId);
  for (const level of model.levels) {
    // Read anew for each level: who has just been given a case on one may not have it on the next.
    const state = await loadAllocationState(tx, auditId);
    const { allocated } = allocateReviews(await levelTask(tx, state, level));
    const reviewOf = new Map(
      state.reviews
        .filter((review) => review.level === level.level)
        .map(({ case_number, id }) => [case_number, id]),
    );
    const given = allocated.map(({ caseNumber, reviewerId }) => ({
      reviewId: reviewOf.get(caseNumber) ?? 0,
      userId: reviewerId,
      part: "maaler" as const,
      byHand: false,
    }));
    await insertParticipants(tx, actor.id, given);
  }
}
