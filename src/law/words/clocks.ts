import type { CaseEvent } from "#casefile/case-event";
import type { CaseFile } from "#casefile/case-file";
import { type EventType, eventTypes } from "#casefile/event-type";
import { formatDanishDate } from "#kit/danish-date";
import { addMonths, ageOn, type LocalDate } from "#kit/local-date";
import type { Clock, ClockRule, Part } from "../duty.ts";
import type { History } from "../history.ts";
import { wholeDay } from "../moment.ts";
import { addWords } from "../wording.ts";
import { type ProvisionSet, restsOn } from "./provisions.ts";
import { isRunningOn, runningOn } from "./running.ts";

const monthsPerYear = 12;

function clockOf(event: CaseEvent, about: CaseEvent | null = null, date = event.date): Clock {
  return { start: wholeDay(date), event, about };
}

/** Every event of the type; `toTheMinute` where hours count. */
export function eachEvent(type: EventType, { toTheMinute = false } = {}): Part<ClockRule> {
  return {
    words: `hver hændelse »${eventTypes[type]}«`,
    rule: (history) =>
      history.of(type).map((event) => ({
        start: { date: event.date, time: toTheMinute ? event.time : null },
        event,
        about: null,
      })),
  };
}

/** The same clocks, but only those that also meet a condition. */
export function only(
  clocks: Part<ClockRule>,
  words: string,
  holds: (clock: Clock, history: History) => boolean,
): Part<ClockRule> {
  return {
    words: addWords(clocks.words, `, ${words}`),
    rule: (history) => clocks.rule(history).filter((clock) => holds(clock, history)),
  };
}

/** Every decision under the provisions that grants something; a refusal (`afslag`) starts nothing. */
export function eachDecision(provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `hver afgørelse efter ${provisions.words}, der ikke er et afslag`,
    rule: (history) =>
      history
        .of("afgoerelse")
        .filter((event) => event.udfald !== "afslag" && restsOn(event, provisions))
        .map((event) => clockOf(event)),
  };
}

/** Those decisions for which it was decided to make a plan: counted from the decision, as BL § 91, stk. 1, does. */
export function eachDecisionWithPlan(provisions: ProvisionSet): Part<ClockRule> {
  const decisions = eachDecision(provisions);
  return {
    words: addWords(decisions.words, ", når det er besluttet at udarbejde en plan"),
    rule: (history) =>
      decisions.rule(history).flatMap(({ start, event }) => {
        const planned = history
          .concerning("plan-stillingtagen", event?.id ?? "")
          .find(({ udfald }) => udfald === "plan");
        return planned === undefined ? [] : [{ start, event, about: planned }];
      }),
  };
}

/** Every start of an indsats under the provisions. */
export function eachStart(provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `hver indsats efter ${provisions.words}, fra den dag, den er iværksat`,
    rule: (history) => startsUnder(provisions, history).map((event) => clockOf(event, event)),
  };
}

/** The same where a law took over indsatser that were running: those are counted from the day it came into force. */
export function eachRunningFrom(day: LocalDate, provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `hver indsats efter ${provisions.words}, fra den dag, den er iværksat, dog tidligst ${formatDanishDate(day)}`,
    rule: (history) =>
      startsUnder(provisions, history)
        .filter(
          (start) => start.date >= day || (day <= history.asOf.date && isRunningOn(day, start, history)),
        )
        .map((start) => clockOf(start, start, start.date < day ? day : start.date)),
  };
}

/** The starts of indsatser under the provisions, in order. */
export function startsUnder(provisions: ProvisionSet, history: History): readonly CaseEvent[] {
  return history.of("indsats-ivaerksat").filter((event) => restsOn(event, provisions));
}

/** Every follow-up on an indsats under the provisions. */
export function eachFollowUp(provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `hver opfølgning på en indsats efter ${provisions.words}`,
    rule: (history) =>
      history
        .of("opfoelgning-holdt")
        .map((event) => followUpClock(event, provisions, history))
        .filter((clock) => clock !== null),
  };
}

/** The first follow-up on each such indsats. */
export function firstFollowUp(provisions: ProvisionSet): Part<ClockRule> {
  return only(
    eachFollowUp(provisions),
    "når den er den første",
    ({ event, about }, history) =>
      about !== null && history.concerning("opfoelgning-holdt", about.id)[0]?.id === event?.id,
  );
}

function followUpClock(event: CaseEvent, provisions: ProvisionSet, history: History): Clock | null {
  const start = history.of("indsats-ivaerksat").find(({ id }) => id === event.concerns);
  return start !== undefined && restsOn(start, provisions) ? clockOf(event, start) : null;
}

/** The day the child turns `years`, if an indsats under the provisions runs that day. */
export function birthdayWhile(years: number, provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `${years}-årsfødselsdagen, når en indsats efter ${provisions.words} løber den dag`,
    rule: (history) => {
      const day = birthday(history.caseFile, years);
      if (day > history.asOf.date) return [];
      const start = runningOn(day, provisions, history)[0];
      return start === undefined ? [] : [{ start: wholeDay(day), event: null, about: start }];
    },
  };
}

/** Whether the child is at least `years` old on the clock's day. */
export function isAtLeast(years: number) {
  return ({ start }: Clock, { caseFile }: History) => ageOn(caseFile.birthDate, start.date) >= years;
}

/** Whether the child is younger than `years` on the clock's day. */
export function isUnderAge(years: number) {
  return ({ start }: Clock, { caseFile }: History) => ageOn(caseFile.birthDate, start.date) < years;
}

/** The day the child turns `years`; born on 29 February, the last day of February (contract: months). */
export function birthday({ birthDate }: CaseFile, years: number): LocalDate {
  return addMonths(birthDate, years * monthsPerYear);
}
