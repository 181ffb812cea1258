import { measureCompleteness } from "#audit/review/completeness";
import type { ReviewSummary } from "#contract/reviews";
import type { Tx } from "#server/database/connect";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listAnsweredQuestions } from "./answers.store.ts";
import { type AskingAudit, askedQuestions, loadAskingAudit } from "./asking-audit.store.ts";
import type { FrozenReview } from "./frozen-reviews.store.ts";
import { readAs } from "./open-review.ts";
import { listOwnReviews, type ReviewRow } from "./reviews.store.ts";

/** The user's reviews, newest audit first, with how far each is. */
export async function listMyReviews(
  tx: Tx,
  actor: SignedInUser,
  frozen: ReadonlyMap<number, FrozenReview>,
): Promise<ReviewSummary[]> {
  const reviews = await listOwnReviews(tx, actor.id);
  const audits = await loadAudits(tx, reviews);
  const timelines = await loadTimelines(tx, [...new Set(reviews.map(({ caseNumber }) => caseNumber))]);
  const ids = reviews.map(({ id }) => id);
  const answered = await listAnsweredQuestions(tx, ids);
  return reviews.flatMap((review): readonly ReviewSummary[] => {
    const audit = audits.get(review.auditId);
    const timeline = timelines.get(review.caseNumber);
    if (audit === undefined || timeline === undefined) return [];
    const given = [...(answered.get(review.id) ?? [])];
    const answers = new Map(given.map((id) => [id, { value: "", remark: "" }]));
    const read = readAs(frozen.get(review.id) ?? null, audit, timeline);
    const questions = askedQuestions(read.audit, review, read.timeline);
    const { asked, answered: count } = measureCompleteness(questions, answers);
    return [{ ...review, asked, answered: count }];
  });
}

async function loadAudits(tx: Tx, reviews: readonly ReviewRow[]): Promise<ReadonlyMap<string, AskingAudit>> {
  const audits = new Map<string, AskingAudit>();
  for (const auditId of new Set(reviews.map((review) => review.auditId))) {
    audits.set(auditId, await loadAskingAudit(tx, auditId));
  }
  return audits;
}
