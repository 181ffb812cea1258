import { may } from "#audit/permissions";
import type { DeskItem } from "#contract/desk";
import type { Tx } from "#server/database/connect";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { auditsInMotion, closedResults } from "./audit-items.ts";
import { answeredCriticalCases, waitingCriticalCases } from "./critical-items.ts";
import { ownReviews, unsettledDifferences } from "./review-items.ts";

export interface Desk {
  readonly now: DeskItem[];
  readonly thisWeek: DeskItem[];
  readonly news: DeskItem[];
}

/** What waits for one person, most urgent first; what their role has no part in is not asked for. */
export async function readDesk(tx: Tx, actor: SignedInUser): Promise<Desk> {
  const seesCritical = may(actor, "see-critical-cases");
  const plans = may(actor, "plan-audit");
  const { begun, waiting } = await ownReviews(tx, actor);
  return {
    now: [...(seesCritical ? await waitingCriticalCases(tx) : []), ...begun],
    thisWeek: [
      ...waiting,
      ...(plans ? await auditsInMotion(tx) : []),
      ...(await unsettledDifferences(tx, actor)),
    ],
    news: [
      ...(seesCritical ? await answeredCriticalCases(tx) : []),
      ...(may(actor, "see-results") ? await closedResults(tx) : []),
    ],
  };
}
