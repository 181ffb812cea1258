import type { Timeline } from "#casefile/timeline";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { type AskingAudit, askedQuestions, loadAskingAudit } from "./asking-audit.store.ts";
import { findReview, type ReviewRow } from "./reviews.store.ts";

/** A review with the case it is about and the questions the case is asked. */
export interface OpenReview {
  readonly review: ReviewRow;
  readonly audit: AskingAudit;
  readonly timeline: Timeline;
  readonly asked: readonly Question[];
}

/** Throws {@link NotFound} when the review is not there for this user. */
export async function openReview(tx: Tx, actor: SignedInUser, reviewId: number): Promise<OpenReview> {
  const review = await findReview(tx, actor.id, reviewId);
  if (review === null) throw unknownReview();
  const audit = await loadAskingAudit(tx, review.auditId);
  const timeline = (await loadTimelines(tx, [review.caseNumber])).get(review.caseNumber);
  if (timeline === undefined) throw unknownReview();
  return { review, audit, timeline, asked: askedQuestions(audit, review, timeline) };
}

export function unknownReview(): NotFound {
  return new NotFound(
    "ukendt-maaling",
    "Målingen findes ikke, eller den er ikke din. Vælg en fra listen over dine målinger.",
  );
}

/** Whether the user answers in the review now: it is theirs, not submitted, and its level is open. */
export function mayEdit({ part, status, levelOpen }: ReviewRow): boolean {
  return (
    levelOpen && (part === "maaler" || part === "medmaaler") && (status === "tildelt" || status === "i-gang")
  );
}
