import { kindOfReaction } from "#audit/level-zero/machine-difference";
import type { MachineDifference } from "#contract/reviews";
import type { Tx } from "#server/database/connect";
import { Conflict, NotFound } from "#server/errors";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listAnswerRevisions } from "./answers.store.ts";
import { findDifferences } from "./find-differences.ts";
import { appendReaction } from "./machine-reactions.store.ts";
import { openReview, type ReviewToOpen } from "./open-review.ts";
import { lockReview } from "./reviews.store.ts";
import { refuseUnlessEditable } from "./save-answer.ts";

export interface SaidOfDifference extends ReviewToOpen {
  readonly questionId: string;
  /** The answer it was said of. */
  readonly value: string;
  readonly reason: string;
}

/**
 * Keeps why the answer that stands was kept or changed where the dates say something else. Throws {@link NotFound} where they
 * do not, and {@link Conflict} where another answer stands by now: a reason is never kept beside an answer it was not said of.
 */
export async function explainDifference(
  tx: Tx,
  actor: SignedInUser,
  said: SaidOfDifference,
): Promise<MachineDifference> {
  await lockReview(tx, said.reviewId);
  const { review, askedOfDates } = await openReview(tx, actor, said);
  refuseUnlessEditable(review);
  const questions = askedOfDates.filter(({ id }) => id === said.questionId);
  const [difference] = await findDifferences(tx, review, questions);
  const standing = (await listAnswerRevisions(tx, review.id, said.questionId)).at(-1);
  if (difference === undefined || standing === undefined) throw noDifference(said.questionId);
  const { revision, value } = standing;
  if (value !== said.value) throw answerChanged(said.questionId);
  const { reason } = said;
  const reaction = { revision, kind: kindOfReaction(difference.firstValue, value), reason };
  const where = { reviewId: review.id, questionId: said.questionId, userId: actor.id };
  const at = await appendReaction(tx, where, reaction);
  return { ...difference, reaction: { kind: reaction.kind, reason, by: actor.name, at } };
}

function noDifference(questionId: string): NotFound {
  return new NotFound(
    "ingen-forskel",
    `Datoerne siger ikke noget andet end svaret på ${questionId}. Genindlæs siden.`,
  );
}

function answerChanged(questionId: string): Conflict {
  return new Conflict(
    "svar-aendret",
    `Svaret på ${questionId} er ændret et andet sted imens. Genindlæs siden, og begrund det svar, der gælder nu.`,
  );
}
