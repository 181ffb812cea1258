import type { TalkCaseworker } from "#contract/case-talks";
import { caseTalksText as text } from "../text/case-talks.ts";
import { sayDay } from "./say-day.ts";

export interface CaseworkerGroup {
  readonly title: string;
  readonly members: readonly TalkCaseworker[];
  /** Whether to begin, or go on, is what one should do now. */
  readonly isDue: boolean;
}

/** The caseworkers by what is to be done with them this month, the soonest first; empty groups are left out. */
export function groupCaseworkers(
  caseworkers: readonly TalkCaseworker[],
  today: string,
): readonly CaseworkerGroup[] {
  const month = sayDay(today).split(" ")[1] ?? "";
  const isHeld = ({ last }: TalkCaseworker) => last?.heldOn?.slice(0, 7) === today.slice(0, 7);
  const groupOf = (one: TalkCaseworker): keyof typeof groups => {
    if (one.draftId !== null) return "inProgress";
    if (one.last === null) return "others";
    if (one.openCases === 0) return "gone";
    return isHeld(one) ? "held" : "missing";
  };
  const isFirstTime = caseworkers.every(({ last, draftId }) => last === null && draftId === null);
  const groups = {
    inProgress: text.inProgress,
    missing: text.missing(month),
    held: text.held(month),
    others: isFirstTime ? text.everybody : text.others,
    gone: text.gone,
  };
  const nextOn = ({ last }: TalkCaseworker) => last?.nextOn ?? "";
  return (Object.keys(groups) as (keyof typeof groups)[])
    .map((key) => ({
      title: groups[key],
      isDue: isFirstTime || key === "inProgress" || key === "missing",
      members: caseworkers
        .filter((one) => groupOf(one) === key)
        .toSorted((a, b) => nextOn(a).localeCompare(nextOn(b))),
    }))
    .filter(({ members }) => members.length > 0);
}

/** A talk begins about open cases; one that has begun is gone on with, also when the cases have gone to others since. */
export function canTalkWith({ draftId, openCases }: TalkCaseworker): boolean {
  return draftId !== null || openCases > 0;
}
