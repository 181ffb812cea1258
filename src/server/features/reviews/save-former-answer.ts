import { checkValue } from "#audit/review/answer-rules";
import { reviseAnswer } from "#audit/review/revision";
import type { AnswerView } from "#contract/reviews";
import type { Clock } from "#kit/clock";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { obeyRule } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { appendAnswer } from "./answers.store.ts";
import { listFormerAnswers } from "./former-answers.store.ts";
import { loadFormerWordings } from "./load-former-wordings.ts";
import { openReview } from "./open-review.ts";
import { lockReview, setReviewStatus } from "./reviews.store.ts";
import { otherCameFirst, refuseUnlessEditable, type SentAnswer } from "./save-answer.ts";

/**
 * Saves what is answered by a question's former wording (ADR 0012) as a new revision, apart from the answers: it feeds the split
 * of a change and nothing else. Throws `Conflict` with the other's answer when the sender had not seen it.
 */
export async function saveFormerAnswer(
  tx: Tx,
  actor: SignedInUser,
  sent: SentAnswer,
  clock: Clock,
): Promise<AnswerView> {
  await lockReview(tx, sent.reviewId);
  const open = await openReview(tx, actor, sent);
  const { review } = open;
  refuseUnlessEditable(review);
  const former = (await loadFormerWordings(tx, open)).find(({ id }) => id === sent.questionId);
  if (former === undefined)
    throw new NotFound(
      "stilles-ikke",
      `${sent.questionId} stilles ikke efter en tidligere ordlyd i denne sag. Genindlæs siden.`,
    );
  obeyRule(checkValue(former, sent.value));
  const standing = (await listFormerAnswers(tx, review.id)).filter(
    ({ questionId }) => questionId === former.id,
  );
  const saved = reviseAnswer(standing, { ...sent, by: actor.name, at: clock.now() });
  if (saved.outcome === "conflict") throw otherCameFirst(standing.at(-1));
  const stated = { questionId: former.id, questionVersion: former.version };
  if (saved.outcome === "unchanged") return { ...stated, ...saved.revision };
  if (review.status === "tildelt") await setReviewStatus(tx, review.id, "i-gang");
  const where = { ...stated, reviewId: review.id, userId: actor.id };
  return { ...stated, ...saved.revision, at: await appendAnswer(tx, "former_answer", where, saved.revision) };
}
