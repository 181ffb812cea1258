import { asItStood } from "#audit/anchors/as-it-stood";
import type { Timeline } from "#casefile/timeline";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { type AskingAudit, askedQuestions, loadAskingAudit } from "./asking-audit.store.ts";
import type { FrozenReview } from "./frozen-reviews.store.ts";
import { findReview, type ReviewRow } from "./reviews.store.ts";

/** Which review, and how its case is to be read: asked before the user's transaction, whose user must not be able to ask. */
export interface ReviewToOpen {
  readonly reviewId: number;
  /** Null for a case that is read as it stands today. Must not reach the reviewer. */
  readonly frozen: FrozenReview | null;
}

/** A review with the case it is about and the questions the case is asked. */
export interface OpenReview extends Pick<ReviewToOpen, "frozen"> {
  readonly review: ReviewRow;
  readonly audit: AskingAudit;
  readonly timeline: Timeline;
  readonly asked: readonly Question[];
  /** Those of them that the dates may answer differently (level 0): none in a case that is read as it once stood. */
  readonly askedOfDates: readonly Question[];
}

/** Throws {@link NotFound} when the review is not there for this user. */
export async function openReview(
  tx: Tx,
  actor: SignedInUser,
  { reviewId, frozen }: ReviewToOpen,
): Promise<OpenReview> {
  const review = await findReview(tx, actor.id, reviewId);
  if (review === null) throw unknownReview();
  const audit = await loadAskingAudit(tx, review.auditId);
  const today = (await loadTimelines(tx, [review.caseNumber])).get(review.caseNumber);
  if (today === undefined) throw unknownReview();
  const read = readAs(frozen, audit, today);
  const asked = askedQuestions(read.audit, review, read.timeline);
  return { review, ...read, asked, askedOfDates: frozen === null ? asked : [], frozen };
}

/** A case drawn again is read as it stood, and by the period it was drawn in. */
export function readAs(
  frozen: FrozenReview | null,
  audit: AskingAudit,
  timeline: Timeline,
): { readonly audit: AskingAudit; readonly timeline: Timeline } {
  if (frozen === null) return { audit, timeline };
  return { audit: { ...audit, periods: frozen.periods }, timeline: asItStood(timeline, frozen.asOf) };
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
