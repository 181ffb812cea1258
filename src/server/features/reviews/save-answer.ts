import { checkValue } from "#audit/review/answer-rules";
import { reviseAnswer } from "#audit/review/revision";
import type { AnswerView, SavedAnswer } from "#contract/reviews";
import type { Clock } from "#kit/clock";
import type { Tx } from "#server/database/connect";
import { Conflict, Forbidden, NotFound, RuleBroken } from "#server/errors";
import { obeyRule } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { appendAnswer, listAnswerRevisions } from "./answers.store.ts";
import { findDifferences } from "./find-differences.ts";
import { mayEdit, openReview, type ReviewToOpen } from "./open-review.ts";
import { lockReview, type ReviewRow, setReviewStatus } from "./reviews.store.ts";

export interface SentAnswer extends ReviewToOpen {
  readonly questionId: string;
  readonly value: string;
  readonly remark: string;
  readonly expectedRevision: number;
}

/**
 * Saves an answer as a new revision; the same answer twice is one. The first answer begins the review. What the dates say is
 * shown only now, and only where it is something else (level 0).
 * Throws {@link Conflict} with the other's answer when the sender had not seen it.
 */
export async function saveAnswer(
  tx: Tx,
  actor: SignedInUser,
  sent: SentAnswer,
  clock: Clock,
): Promise<SavedAnswer> {
  await lockReview(tx, sent.reviewId);
  const { review, asked, askedOfDates } = await openReview(tx, actor, sent);
  refuseUnlessEditable(review);
  const question = asked.find(({ id }) => id === sent.questionId);
  if (question === undefined)
    throw new NotFound("stilles-ikke", `${sent.questionId} stilles ikke i denne sag. Genindlæs siden.`);
  obeyRule(checkValue(question, sent.value));
  const history = await listAnswerRevisions(tx, review.id, question.id);
  const saved = reviseAnswer(history, { ...sent, by: actor.name, at: clock.now() });
  const stated = { questionId: question.id, questionVersion: question.version };
  if (saved.outcome === "conflict") throw otherCameFirst(history.at(-1));
  let { at } = saved.revision;
  if (saved.outcome === "saved") {
    if (review.status === "tildelt") await setReviewStatus(tx, review.id, "i-gang");
    at = await appendAnswer(
      tx,
      "answer",
      { ...stated, reviewId: review.id, userId: actor.id },
      saved.revision,
    );
  }
  const ofDates = askedOfDates.filter(({ id }) => id === question.id);
  const [difference = null] = await findDifferences(tx, review, ofDates);
  return { ...stated, ...saved.revision, at, difference };
}

/** Throws {@link Forbidden} or {@link RuleBroken} with what the user can do instead. */
export function refuseUnlessEditable(review: ReviewRow): void {
  if (mayEdit(review)) return;
  if (review.part !== "maaler" && review.part !== "medmaaler")
    throw new Forbidden(
      "ikke-din-maaling",
      "Kun den, der måler sagen, kan svare. Skriv til måleren, hvis et svar er forkert.",
    );
  if (!review.levelOpen)
    throw new RuleBroken(
      "niveau-ikke-aabent",
      `Niveau ${review.level} er ikke åbent. Bed den tilsynsansvarlige om at åbne det.`,
    );
  throw new RuleBroken(
    "maaling-afsluttet",
    "Målingen er afsluttet. Bed den tilsynsansvarlige om at genåbne den, hvis noget skal rettes.",
  );
}

/** With what the other answered, to choose from. */
export function otherCameFirst(current: AnswerView | undefined): Conflict {
  return new Conflict(
    "svar-aendret",
    "En anden har svaret på spørgsmålet imens. Vælg, hvilket svar der skal gælde.",
    current ?? null,
  );
}
