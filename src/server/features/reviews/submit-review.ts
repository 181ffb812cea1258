import { reviewLife } from "#audit/life/review-life";
import { transition } from "#audit/life/transition";
import { checkSubmission } from "#audit/review/submit-review";
import type { Tx } from "#server/database/connect";
import { RuleBroken } from "#server/errors";
import { obeyRule } from "../audits/obey-rule.ts";
import { logChange } from "../change-log/log-change.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { answersById, listCurrentAnswers } from "./answers.store.ts";
import { findDifferences } from "./find-differences.ts";
import { listFormerAnswers } from "./former-answers.store.ts";
import { loadFormerWordings } from "./load-former-wordings.ts";
import { openReview, type ReviewToOpen, unknownReview } from "./open-review.ts";
import { findReview, lockReview, type ReviewRow, setReviewStatus } from "./reviews.store.ts";
import { refuseUnlessEditable } from "./save-answer.ts";

/** Submits a complete review. The answers of the first submission are the blind ones for ever. */
export async function submitReview(tx: Tx, actor: SignedInUser, submitted: ReviewToOpen): Promise<void> {
  await lockReview(tx, submitted.reviewId);
  const open = await openReview(tx, actor, submitted);
  const { review, asked, askedOfDates } = open;
  refuseUnlessEditable(review);
  const answers = await listCurrentAnswers(tx, review.id);
  const differences = await findDifferences(tx, review, askedOfDates);
  const unexplained = differences.filter(({ reaction }) => reaction === null);
  const formerly = new Set((await listFormerAnswers(tx, review.id)).map(({ questionId }) => questionId));
  const formerWordings = (await loadFormerWordings(tx, open)).filter(({ id }) => !formerly.has(id));
  obeyRule(
    checkSubmission(asked, answersById(answers), {
      unexplained: unexplained.map(({ questionId }) => questionId),
      formerWordings: formerWordings.map(({ id }) => id),
    }),
  );
  await takeStep(tx, actor, review, "afsluttet", null);
}

/** The head of quality gives a submitted review back to its reviewer, with a reason that is kept. */
export async function reopenReview(
  tx: Tx,
  actor: SignedInUser,
  reviewId: number,
  reason: string,
): Promise<void> {
  await lockReview(tx, reviewId);
  const review = await findReview(tx, actor.id, reviewId);
  if (review === null) throw unknownReview();
  if (!review.levelOpen)
    throw new RuleBroken(
      "niveau-ikke-aabent",
      `Niveau ${review.level} er ikke åbent. Genåbn niveauet, før målingen genåbnes.`,
    );
  await takeStep(tx, actor, review, "i-gang", reason);
  const details = { caseNumber: review.caseNumber, level: review.level, reason };
  await logChange(tx, { by: actor.id, action: "maaling-genaabnet", subject: String(review.id), details });
}

async function takeStep(
  tx: Tx,
  actor: SignedInUser,
  { id, status }: ReviewRow,
  to: ReviewRow["status"],
  reason: string | null,
) {
  await setReviewStatus(tx, id, obeyRule(transition(reviewLife, status, to, actor, reason)));
}
