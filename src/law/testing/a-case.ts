import type { CaseEvent } from "#casefile/case-event";
import { isEventType } from "#casefile/event-type";
import { parseLocalTime } from "#casefile/parse-local-time";
import { parseProvision } from "#casefile/provision";
import { buildTimeline, type Timeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import { type Counting, defaultCounting } from "../counting/index.ts";
import type { Duty } from "../duty.ts";
import { readHistory } from "../history.ts";
import { judgeDuty } from "../judge-duty.ts";
import { wholeDay, writeMoment } from "../moment.ts";

/** When, what, and then as far as it matters: its id, what it concerns, by whom, under what, how it ended, the next date. */
const line =
  /^(\S+) ([a-z-]+)(?: ([a-z]\d+))?(?: om ([a-z]\d+))?(?: ved (\S+?))?(?: efter ([^:]+?))?(?:: ([a-z-]+))?(?:, næste (\S+))?$/;

/**
 * A case in lines that can be read aloud: `2025-02-04T09:40 underretning-vurderet h2 om h1`,
 * `2024-05-01 afgoerelse a1 efter BL § 46: akut`, `2024-08-01 opfoelgning-holdt om i1, næste 2025-02-01`.
 * Born 5 May 2015, opened on 1 January 2020 and with the caseworker r1, unless said otherwise. An event without an id is
 * called by its place: `#2`. Throws for a line that says nothing.
 */
export function aCase(
  lines: readonly string[],
  { born = "2015-05-05", opened = "2020-01-01" }: { born?: string; opened?: string } = {},
): Timeline {
  const caseFile = {
    caseNumber: "2025-0017",
    child: "Opdigtet barn",
    birthDate: localDate(born),
    unit: "nord",
    raadgiver: "r1",
    area: "udsat" as const,
    opened: localDate(opened),
    closed: null,
  };
  return buildTimeline(
    caseFile,
    lines.map((text, index) => anEvent(text, `#${index + 1}`)),
  );
}

function anEvent(text: string, place: string): CaseEvent {
  const [
    matched,
    when = "",
    type = "",
    id = place,
    concerns = null,
    person = null,
    under,
    udfald = null,
    next,
  ] = line.exec(text) ?? [];
  const moment = parseLocalTime(when);
  const provision = under === undefined ? null : parseProvision(under);
  if (
    matched === undefined ||
    !moment.ok ||
    !isEventType(type) ||
    (under !== undefined && provision === null)
  )
    throw new Error(`not an event: ${text}`);
  return {
    caseNumber: "2025-0017",
    id,
    type,
    ...moment.value,
    provision,
    concerns,
    udfald,
    person,
    nextDate: next === undefined ? null : localDate(next),
    remark: null,
  };
}

/**
 * How a duty stands in a case, a line for each clock: `overskredet 2025-02-03 → 2025-02-11, P2D for sent [h1 h2]` (status,
 * clock, due, how late, evidence). Seen from 31 December 2025, and counted as usual, unless said otherwise.
 */
export function judged(
  duty: Duty,
  timeline: Timeline,
  asOf = "2025-12-31",
  counting: Partial<Counting> = {},
): readonly string[] {
  const moment = parseLocalTime(asOf);
  if (!moment.ok) throw new Error(moment.reason);
  const seenFrom = moment.value.time === null ? wholeDay(moment.value.date) : moment.value;
  const history = readHistory(timeline, seenFrom, { ...defaultCounting, ...counting });
  return judgeDuty(duty, history).map(({ status, clock, due, late, evidence }) => {
    const arrow = due === null ? "" : ` → ${writeMoment(due)}`;
    const lateness = late === null ? "" : `, ${late} for sent`;
    return `${status} ${writeMoment(clock.start)}${arrow}${lateness} [${evidence.join(" ")}]`;
  });
}
