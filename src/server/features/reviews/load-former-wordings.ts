import { formerWordings } from "#audit/anchors/former-wordings";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import type { OpenReview } from "./open-review.ts";

/** The questions that the review is asked in their former wording too, as they were worded then; none for most reviews. */
export async function loadFormerWordings(
  tx: Tx,
  { review, asked }: Pick<OpenReview, "review" | "asked">,
): Promise<readonly Question[]> {
  const twice = await tx
    .selectFrom("review_asked_twice")
    .select("earlier_audit_id")
    .where("review_id", "=", review.id)
    .executeTakeFirst();
  if (twice?.earlier_audit_id == null) return [];
  return wordingsSince(tx, twice.earlier_audit_id, asked);
}

/** The questions as the earlier audit worded them, where they are asked in another version now. */
export async function wordingsSince(
  tx: Tx,
  earlierAuditId: string,
  asked: readonly Question[],
): Promise<readonly Question[]> {
  return formerWordings(asked, (await loadAuditModel(tx, earlierAuditId)).questions);
}
