import type { CaseEvent } from "#casefile/case-event";
import type { Timeline } from "#casefile/timeline";
import { type LocalDate, localDate } from "#kit/local-date";
import { readHistory } from "../history.ts";
import { wholeDay } from "../moment.ts";
import { qualityRules } from "./index.ts";
import type { QualityRule } from "./quality-rule.ts";

/** A finding, with the rule that made it. */
export interface CaseFinding {
  readonly rule: QualityRule;
  readonly events: readonly CaseEvent[];
  readonly sentence: string;
}

/** What lies ahead is registered too: nothing is left out of the reading. */
const endOfTime = wholeDay(localDate("9999-12-31"));

/** Everything that the rules find in one case, seen from `today`; by rule, and within a rule in the order of the events. */
export function checkCase(timeline: Timeline, today: LocalDate): readonly CaseFinding[] {
  const registered = { history: readHistory(timeline, endOfTime), events: timeline.events, today };
  return qualityRules.flatMap((rule) => rule.find(registered).map((finding) => ({ rule, ...finding })));
}
