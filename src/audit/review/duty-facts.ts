import type { CaseEvent } from "#casefile/case-event";
import type { EventType } from "#casefile/event-type";
import { daysBetween } from "#kit/local-date";
import { sayCount } from "#kit/say-count";
import type { DutyOutcome } from "#law/duty";
import { type Moment, minutesOf } from "#law/moment";
import { sayMoment } from "#law/say-moment";
import type { Question } from "#questions/question";
import { outcomesInQuestion } from "../level-zero/answer-from-dates.ts";
import type { CaseOfFrame } from "../level-zero/case-of-frame.ts";

export interface DutyFacts {
  /** "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 4. februar 2025 kl. 09.40 ved R-12, 24 timer og 28 minutter efter." */
  readonly lines: readonly string[];
  /** The types of event that are told of in full. */
  readonly told: readonly EventType[];
}

/**
 * What the duties of a question rest on in the case: what began, what followed, by whom and how long after. Never how that
 * stands to the law, nor that something is missing: the answer is the reviewer's, and comes first (design rules 4 and 8).
 * `names`: of those who acted, by the code that the case system knows them by.
 */
export function dutyFacts(
  question: Pick<Question, "id" | "duties">,
  subject: CaseOfFrame,
  names: ReadonlyMap<string, string> = new Map(),
): DutyFacts {
  const outcomes = outcomesInQuestion(question, subject);
  const followed = outcomes.map((outcome) => followedBy(outcome, subject));
  const isAllTold = followed.every((event) => event !== null);
  return {
    lines: [...new Set(outcomes.map((outcome, index) => tell(outcome, followed[index] ?? null, names)))],
    told: isAllTold ? followed.flatMap((event) => (event === null ? [] : [event.type])) : [],
  };
}

function tell(
  { duty, clock, fulfilledAt }: DutyOutcome,
  event: CaseEvent | null,
  names: ReadonlyMap<string, string>,
): string {
  const start = duty.tells.start.replace("{start}", sayMoment(clock.start));
  if (fulfilledAt === null || event === null) return start;
  const followed = duty.tells.fulfilled.replace("{fulfilled}", sayMoment(fulfilledAt));
  return `${start} ${followed}${sayWho(event, names)}, ${sayDistance(clock.start, fulfilledAt)}.`;
}

/** The event that fulfilled the duty, whether in time or not. */
function followedBy(
  { clock, fulfilledAt, evidence }: DutyOutcome,
  { history }: CaseOfFrame,
): CaseEvent | null {
  if (fulfilledAt === null) return null;
  const onTheDay = evidence
    .map((id) => history.find(id))
    .filter((event) => event !== undefined)
    .filter(({ date }) => date === fulfilledAt.date);
  return (
    onTheDay.findLast((event) => event !== clock.event && event !== clock.about) ?? onTheDay.at(-1) ?? null
  );
}

const whoConsents: Readonly<Record<string, string>> = {
  foraeldremyndighedsindehaver: "forældremyndighedsindehaveren",
  ung: "den unge",
};

function sayWho({ type, person }: CaseEvent, names: ReadonlyMap<string, string>): string {
  if (person === null) return "";
  return type === "samtykke-givet"
    ? ` givet af ${whoConsents[person] ?? person}`
    : ` ved ${names.get(person) ?? person}`;
}

function sayDistance(from: Moment, to: Moment): string {
  if (from.time !== null && to.time !== null) {
    const minutes = Math.round(minutesOf(to.time) - minutesOf(from.time));
    return `${sayMinutes(Math.abs(minutes))} ${minutes < 0 ? "før" : "efter"}`;
  }
  const days = daysBetween(from.date, to.date);
  if (days === 0) return "samme dag";
  return `${sayCount(Math.abs(days), "dag", "dage")} ${days < 0 ? "før" : "efter"}`;
}

const minutesPerHour = 60;

function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / minutesPerHour), minutes % minutesPerHour];
  if (hours === 0) return sayCount(rest, "minut", "minutter");
  return [
    sayCount(hours, "time", "timer"),
    ...(rest === 0 ? [] : [sayCount(rest, "minut", "minutter")]),
  ].join(" og ");
}
