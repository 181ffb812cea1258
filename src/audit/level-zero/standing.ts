import type { DutyOutcome, DutyStatus } from "#law/duty";
import { hasPassed } from "#law/moment";
import { endOfIndsats } from "#law/words/running";
import type { CaseOfFrame } from "./case-of-frame.ts";

/** What an outcome says to a question: the duty failed, was met, still runs, does not bear on it, or cannot be told. */
export type Standing = "failed" | "met" | "running" | "outside" | "unknown";

const standings: Readonly<Record<DutyStatus, Standing>> = {
  overholdt: "met",
  overskredet: "failed",
  "ikke-opfyldt": "failed",
  loeber: "running",
  undtaget: "outside",
  bortfaldet: "outside",
  "mangler-oplysning": "unknown",
};

export function standingOf({ status }: Pick<DutyOutcome, "status">): Standing {
  return standings[status];
}

/** The first of these that any outcome has is what all of them say; null where there are none. */
const usualOrder: readonly Standing[] = ["failed", "unknown", "running", "met", "outside"];
/** Where each follow-up or period has its own clock, the one that runs now says nothing against those that are over. */
const seriesOrder: readonly Standing[] = ["failed", "unknown", "met", "running", "outside"];

/** All outcomes as one. */
export function together(all: readonly Standing[], isSeries: boolean): Standing | null {
  return (isSeries ? seriesOrder : usualOrder).find((one) => all.includes(one)) ?? null;
}

/** Visits are asked for in periods of twelve months that are over; one that the placement ended in was never whole. */
export function standingOfWholePeriod(outcome: DutyOutcome, { history }: CaseOfFrame): Standing {
  const { due, clock } = outcome;
  const end = clock.about === null ? null : endOfIndsats(clock.about, history);
  if (due !== null && end !== null && end.date <= due.date) return "outside";
  if (due !== null && !hasPassed(due, history.asOf)) return "running";
  return standingOf(outcome);
}
