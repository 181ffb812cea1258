import type { CaseEvent } from "#casefile/case-event";
import { type EventType, eventTypes } from "#casefile/event-type";
import type { Clock, FulfilmentRule, Part } from "../duty.ts";
import type { History } from "../history.ts";
import { type ProvisionSet, restsOn } from "./provisions.ts";

/** A conversation with the child since the previous such decision, or since the case opened. */
export function conversationBefore(provisions: ProvisionSet): Part<FulfilmentRule> {
  return {
    words: `»${eventTypes["samtale-med-barn"]}« senest den dag, og efter den forrige afgørelse af samme slags (ellers fra sagens åbning)`,
    rule: (clock, _due, history) => {
      const conversation = inWindow("samtale-med-barn", clock, provisions, history);
      return conversation === undefined ? null : [conversation];
    },
  };
}

/** The latest event of the type between the previous such decision (or the case's opening) and the clock's day. */
export function inWindow(
  type: EventType,
  { start }: Clock,
  provisions: ProvisionSet,
  history: History,
): CaseEvent | undefined {
  const earlier = history
    .of("afgoerelse")
    .findLast((event) => event.date < start.date && event.udfald !== "afslag" && restsOn(event, provisions));
  const isInside = ({ date }: CaseEvent) =>
    date <= start.date && (earlier === undefined ? date >= history.caseFile.opened : date > earlier.date);
  return history.of(type).findLast(isInside);
}
