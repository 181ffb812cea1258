import type { Page } from "playwright-core";
import type { Role } from "#audit/roles";
import type { AllocationView } from "#contract/allocation";
import { getJson } from "./get-json.ts";

interface AllocatedReview {
  readonly reviewId: number;
  readonly reviewer: { readonly name: string; readonly role: Role };
}

export interface ReviewedCase {
  readonly caseNumber: string;
  readonly level1: AllocatedReview;
  readonly level2: AllocatedReview;
}

/** A case of the audit that both levels review, and who was given it. `page` is the head of quality's. */
export async function findReviewers(page: Page, auditId: string): Promise<ReviewedCase> {
  const { reviews } = await getJson<AllocationView>(page.request, `/api/audits/${auditId}/allocation`);
  const { demoUsers } = await getJson<DemoUsers>(page.request, "/api/sign-in/options");
  const caseNumber = reviews.find(({ level }) => level === 2)?.caseNumber ?? "";
  const given = (wanted: number): AllocatedReview => {
    const review = reviews.find((each) => each.caseNumber === caseNumber && each.level === wanted);
    const user = demoUsers.find(({ id }) => id === review?.reviewer?.id);
    const role = user?.roles[0]?.role;
    if (!review || !role) throw new Error(`Nobody reviews ${caseNumber} on level ${wanted}`);
    return { reviewId: review.reviewId, reviewer: { name: user.name, role } };
  };
  return { caseNumber, level1: given(1), level2: given(2) };
}

export interface DemoUsers {
  readonly demoUsers: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly { role: Role }[];
  }[];
}
