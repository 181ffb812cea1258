import { may } from "#audit/permissions";
import type { DeskItem } from "#contract/desk";
import type { LocalDate } from "#kit/local-date";
import type { Tx } from "#server/database/connect";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { auditsInMotion, closedResults } from "./audit-items.ts";
import { waitingCalibration } from "./calibration-items.ts";
import { caseTalkItems } from "./case-talk-items.ts";
import { answeredCriticalCases, waitingCriticalCases } from "./critical-items.ts";
import { deadlineItems } from "./deadline-items.ts";
import { ownReviews, unsettledDifferences } from "./review-items.ts";

export interface Desk {
  readonly now: DeskItem[];
  readonly thisWeek: DeskItem[];
  readonly news: DeskItem[];
}

/** What waits for one person, most urgent first; what their role has no part in is not asked for. */
export async function readDesk(tx: Tx, actor: SignedInUser, today: LocalDate): Promise<Desk> {
  const seesCritical = may(actor, "see-critical-cases");
  const plans = may(actor, "plan-audit");
  const { begun, waiting } = await ownReviews(tx, actor);
  // Those nearest the cases act on their deadlines; others look them up.
  const keepsDeadlines = actor.roles.some((role) => role === "raadgiver" || role === "teamleder");
  const deadlines = keepsDeadlines ? await deadlineItems(tx, today) : null;
  const talks = await caseTalkItems(tx, actor, today);
  return {
    now: [
      ...(seesCritical ? await waitingCriticalCases(tx) : []),
      ...begun,
      ...talks.now,
      ...(deadlines?.now ?? []),
    ],
    thisWeek: [
      ...(await waitingCalibration(tx, actor)),
      ...waiting,
      ...talks.thisWeek,
      ...(deadlines?.thisWeek ?? []),
      ...(plans ? await auditsInMotion(tx) : []),
      ...(await unsettledDifferences(tx, actor)),
    ],
    news: [
      ...(seesCritical ? await answeredCriticalCases(tx) : []),
      ...(may(actor, "see-results") ? await closedResults(tx) : []),
    ],
  };
}
