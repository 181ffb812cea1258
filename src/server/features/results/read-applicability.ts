import { may } from "#audit/permissions";
import type { AnswerRow } from "#audit/results/answer-row";
import {
  questionApplicability,
  type ReviewerAnswer,
  reviewerApplicability,
} from "#audit/results/applicability";
import type { Applicability } from "#contract/applicability";
import type { Database, Tx } from "#server/database/connect";
import { allowAction } from "../audits/allow-action.ts";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { findAuditHead } from "./audits-with-results.store.ts";
import { type CountedReview, listAnswerRows, listCountedReviews } from "./counted-answers.store.ts";
import { listReviewers } from "./reviewers.store.ts";

/**
 * How often "ikke relevant" was chosen, from the blind answers. Levels that are open, and who chose it, are the head of
 * quality's alone (design rules 4 and 10). Throws Forbidden or NotFound.
 */
export function readApplicability(
  database: Database,
  actor: SignedInUser,
  auditId: string,
): Promise<Applicability> {
  allowAction(actor, "see-answers-behind-results", "se, hvor tit »ikke relevant« er valgt");
  const isHead = may(actor, "close-level");
  return database.asSystem("how often a question is set aside, over all units", async (tx) => {
    const { levels: all } = await findAuditHead(tx, auditId);
    const levels = all.filter(({ status }) => isHead || status === "lukket").map(({ level }) => level);
    const { questions: asked } = await loadAuditModel(tx, auditId);
    const reviews = await listCountedReviews(tx, { auditId, levels, filter: {} });
    const rows = await listAnswerRows(tx, "blind_answer", reviews);
    // Readonly data of the very shape that the contract describes.
    return structuredClone({
      questions: questionApplicability(asked, rows),
      reviewers: isHead ? await ofReviewers(tx, reviews, rows) : [],
    }) as Applicability;
  });
}

async function ofReviewers(tx: Tx, reviews: readonly CountedReview[], rows: readonly AnswerRow[]) {
  const reviewers = await listReviewers(tx, reviews);
  const keyOf = (one: { readonly level: number; readonly caseNumber: string }) =>
    `${one.level} ${one.caseNumber}`;
  const ofReview = new Map(reviewers.map(({ reviewId, userId }) => [reviewId, userId]));
  const ofCase = new Map(reviews.map((review) => [keyOf(review), ofReview.get(review.id)]));
  const answers = rows.flatMap((row): readonly ReviewerAnswer[] => {
    const reviewer = ofCase.get(keyOf(row));
    return reviewer === undefined ? [] : [{ ...row, reviewer }];
  });
  const names = new Map(reviewers.map(({ userId, name }) => [userId, name]));
  return reviewerApplicability(answers).map(({ reviewer, adjustedP: _, ...figures }) => ({
    ...figures,
    name: names.get(reviewer) ?? "",
  }));
}
