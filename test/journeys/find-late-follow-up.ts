import type { Role } from "#audit/roles";
import type { AllocationView } from "#contract/allocation";
import type { ReviewView } from "#contract/reviews";

import { findKnown } from "./find-known.ts";
import type { DemoUsers } from "./find-reviewers.ts";
import { getJson } from "./get-json.ts";
import { signInAs } from "./sign-in-as.ts";
import { signInToApi } from "./sign-in-to-api.ts";
import type { Stage } from "./stage.ts";

export interface LateFollowUp {
  readonly reviewId: number;
  readonly caseNumber: string;
  readonly reviewer: { readonly name: string; readonly role: Role };
}

/** Three months are never so many days. */
const surelyLateDays = 95;

/** A review of the audit in progress that nobody has begun, where the facts say that the first follow-up (OPF-01) came late. */
export async function findLateFollowUp(stage: Stage): Promise<LateFollowUp> {
  const page = await stage.openPage();
  await signInAs(page, "tilsynsansvarlig");
  const { reviews } = await getJson<AllocationView>(
    page.request,
    await findKnown(page, "/api/audits/:current/allocation"),
  );
  const { demoUsers } = await getJson<DemoUsers>(page.request, "/api/sign-in/options");
  for (const { reviewId, caseNumber, status, reviewer } of reviews) {
    const user = demoUsers.find(({ id }) => id === reviewer?.id);
    const role = user?.roles[0]?.role;
    if (status !== "tildelt" || !role) continue;
    const api = await signInToApi(user.id);
    const { questions } = await getJson<ReviewView>(api, `/api/reviews/${reviewId}`);
    const facts = questions.find(({ id }) => id === "OPF-01")?.facts ?? [];
    if (facts.some(isLate)) return { reviewId, caseNumber, reviewer: { name: user.name, role } };
  }
  throw new Error("No review of the example that is not begun has a late first follow-up");
}

function isLate(fact: string): boolean {
  const days = /første opfølgning blev holdt .*, (\d+) dage efter/.exec(fact)?.[1];
  return Number(days ?? 0) > surelyLateDays;
}
