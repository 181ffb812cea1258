import type { EventType } from "#casefile/event-type";
import type { DutyOutcome } from "#law/duty";
import { type CaseOfFrame, eventsBehind } from "./case-of-frame.ts";

/** Which of a question's duty outcomes, one for each clock in the whole case, the question is about. */
export type Selection = (outcomes: readonly DutyOutcome[], subject: CaseOfFrame) => readonly DutyOutcome[];

/** What can start a clock without being about any indsats or decision. */
const aboutTheCase: readonly EventType[] = ["underretning-modtaget", "opmaerksom-paa-behov"];

/**
 * Those whose clock is about the event that brought the case in, or the decision behind it. A duty about the case as a
 * whole (a notification, an undersøgelse) has none: then its last clock from before that event.
 */
export const aboutTheReference: Selection = (outcomes, subject) => {
  const ids = new Set(eventsBehind(subject).map(({ id }) => id));
  const bound = outcomes.filter(({ clock: { event, about } }) =>
    [event, about].some((one) => one !== null && ids.has(one.id)),
  );
  if (bound.length > 0) return bound;
  return outcomes
    .filter(({ clock: { event } }) => event !== null && aboutTheCase.includes(event.type))
    .filter(({ clock: { start } }) => subject.reference !== null && start.date <= subject.reference.date)
    .slice(-1);
};

/** Every clock that started in the audited period. */
export const startedInPeriod: Selection = (outcomes, { period }) =>
  outcomes.filter(
    ({ clock: { start } }) => period !== null && start.date >= period.from && start.date <= period.to,
  );

/** Those about the reference that fell due in the audited period, and those that still run. */
export const dueInPeriod: Selection = (outcomes, subject) =>
  aboutTheReference(outcomes, subject).filter(
    ({ due, status }) =>
      status === "loeber" ||
      (due !== null &&
        subject.period !== null &&
        due.date >= subject.period.from &&
        due.date <= subject.period.to),
  );
