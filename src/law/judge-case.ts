import type { Timeline } from "#casefile/timeline";
import { type Counting, defaultCounting } from "./counting/index.ts";
import type { DutyOutcome } from "./duty.ts";
import { readHistory } from "./history.ts";
import { duties } from "./index.ts";
import { judgeDuty } from "./judge-duty.ts";
import type { Moment } from "./moment.ts";

/** Every duty on one case as it stood at `asOf`, counted as the municipality counts, ordered by duty and then by the start of its clock. */
export function judgeCase(
  timeline: Timeline,
  asOf: Moment,
  counting: Counting = defaultCounting,
): readonly DutyOutcome[] {
  const history = readHistory(timeline, asOf, counting);
  const all: DutyOutcome[] = [];
  const first = timeline.events[0]?.date;
  for (const duty of dutiesById) {
    // No clock starts before anything has happened: most cases are younger than the law that barnets lov took over from.
    if (first === undefined || (duty.inForce.to !== null && first > duty.inForce.to)) continue;
    const outcomes = judgeDuty(duty, history);
    for (const outcome of outcomes.length > 1 ? outcomes.toSorted(byClockStart) : outcomes) all.push(outcome);
  }
  return all;
}

const dutiesById = duties.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** By day, and a day without a time before its times: as the contract's text would sort. */
function byClockStart({ clock: { start: a } }: DutyOutcome, { clock: { start: b } }: DutyOutcome): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const [first, second] = [a.time ?? "", b.time ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
