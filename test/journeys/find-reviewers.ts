import type { Page } from "playwright-core";
import type { AllocationView } from "#contract/allocation";

interface AllocatedReview {
  readonly reviewId: number;
  /** The reviewer's name. */
  readonly name: string;
}

export interface ReviewedCase {
  readonly caseNumber: string;
  readonly level1: AllocatedReview;
  readonly level2: AllocatedReview;
}

/** A case of the audit that both levels review, and who was given it. `page` is the head of quality's. */
export async function findReviewers(page: Page, auditId: string): Promise<ReviewedCase> {
  const response = await page.request.get(`/api/audits/${auditId}/allocation`);
  const { reviews } = (await response.json()) as AllocationView;
  const caseNumber = reviews.find(({ level }) => level === 2)?.caseNumber ?? "";
  const given = (wanted: number): AllocatedReview => {
    const review = reviews.find((each) => each.caseNumber === caseNumber && each.level === wanted);
    if (!review?.reviewer) throw new Error(`Nobody reviews ${caseNumber} on level ${wanted}`);
    return { reviewId: review.reviewId, name: review.reviewer.name };
  };
  return { caseNumber, level1: given(1), level2: given(2) };
}
