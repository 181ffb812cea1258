import type { AllocationView } from "#contract/allocation";
import { findKnown } from "./find-known.ts";
import { getJson } from "./get-json.ts";
import { signInAs } from "./sign-in-as.ts";
import type { Stage } from "./stage.ts";

export interface OpenReview {
  readonly reviewId: number;
  readonly caseNumber: string;
  /** The reviewer's name. */
  readonly reviewer: string;
  /** Somebody else who may review the case: a second reviewer, made one now. */
  readonly second: string;
}

/**
 * A review on level 1 of the example's audit in progress that nobody has begun, with two reviewers on it.
 * `place` counts from 0, so that each journey takes its own.
 */
export async function findOpenReview(stage: Stage, place: number): Promise<OpenReview> {
  const page = await stage.openPage();
  await signInAs(page, "tilsynsansvarlig");
  const allocation = await findKnown(page, "/api/audits/:current/allocation");
  const { reviews, reviewers } = await getJson<AllocationView>(page.request, allocation);
  const review = reviews.filter(
    ({ level, status, reviewer }) => level === 1 && status === "tildelt" && reviewer,
  )[place];
  if (!review?.reviewer) throw new Error("Every review of the example has begun");
  const { reviewId, caseNumber, reviewer } = review;
  const candidates = reviewers.filter(
    ({ id, level, units }) => level === 1 && id !== reviewer.id && units.includes(review.unit.id),
  );
  for (const { id, name } of candidates) {
    const data = { userId: id, part: "medmaaler" };
    const added = await page.request.post(`/api/reviews/${reviewId}/participants`, { data });
    if (!added.ok()) continue; // habilitet: has handled the case
    await page.context().close();
    return { reviewId, caseNumber, reviewer: reviewer.name, second: name };
  }
  throw new Error(`Nobody else may review ${caseNumber}`);
}
