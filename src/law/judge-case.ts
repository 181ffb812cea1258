import type { Timeline } from "#casefile/timeline";
import type { DutyOutcome } from "./duty.ts";
import { readHistory } from "./history.ts";
import { duties } from "./index.ts";
import { judgeDuty } from "./judge-duty.ts";
import { type Moment, writeMoment } from "./moment.ts";

/** Every duty on one case as it stood at `asOf`, ordered by duty and then by the start of its clock. */
export function judgeCase(timeline: Timeline, asOf: Moment): readonly DutyOutcome[] {
  const history = readHistory(timeline, asOf);
  return dutiesById.flatMap((duty) => judgeDuty(duty, history).toSorted(byClockStart));
}

const dutiesById = duties.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function byClockStart(a: DutyOutcome, b: DutyOutcome): number {
  const [first, second] = [writeMoment(a.clock.start), writeMoment(b.clock.start)];
  return first < second ? -1 : first > second ? 1 : 0;
}
