import type { CaseEvent } from "#casefile/case-event";
import { type EventType, eventTypes } from "#casefile/event-type";
import { addDays, addMonths, ageOn } from "#kit/local-date";
import type { Clock, ClockRule, Part } from "../duty.ts";
import type { History } from "../history.ts";
import { wholeDay } from "../moment.ts";
import { type ProvisionSet, restsOn } from "./provisions.ts";
import { endOfIndsats, runningOn } from "./running.ts";

const monthsPerYear = 12;

function clockOf(event: CaseEvent, about: CaseEvent | null = null): Clock {
  return { start: wholeDay(event.date), event, about };
}

/** Every event of the type; `toTheMinute` where hours count. */
export function eachEvent(type: EventType, { toTheMinute = false } = {}): Part<ClockRule> {
  return {
    words: `hver hændelse »${eventTypes[type]}«`,
    rule: (history) =>
      history.of(type).map((event) => ({
        ...clockOf(event),
        start: { date: event.date, time: toTheMinute ? event.time : null },
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
    words: `${clocks.words}, ${words}`,
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

/** Every start of an indsats under the provisions. */
export function eachStart(provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `hver indsats efter ${provisions.words}, fra den dag den er iværksat`,
    rule: (history) =>
      history
        .of("indsats-ivaerksat")
        .filter((event) => restsOn(event, provisions))
        .map((event) => clockOf(event, event)),
  };
}

/** Every follow-up on an indsats under the provisions. */
export function eachFollowUp(provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `hver opfølgning på en indsats efter ${provisions.words}`,
    rule: (history) =>
      history.of("opfoelgning-holdt").flatMap((event) => followUpClock(event, provisions, history)),
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

function followUpClock(event: CaseEvent, provisions: ProvisionSet, history: History): readonly Clock[] {
  const start = history.find(event.concerns);
  return start?.type === "indsats-ivaerksat" && restsOn(start, provisions) ? [clockOf(event, start)] : [];
}

/** The day the child turns `years`, if an indsats under the provisions runs that day. */
export function birthdayWhile(years: number, provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `${years}-års fødselsdagen, når en indsats efter ${provisions.words} løber den dag`,
    rule: (history) => {
      const birthday = addMonths(history.caseFile.birthDate, years * monthsPerYear);
      if (birthday > history.asOf.date) return [];
      const start = runningOn(birthday, provisions, history)[0];
      return start === undefined ? [] : [{ start: wholeDay(birthday), event: null, about: start }];
    },
  };
}

/** Each period of twelve months of an indsats under the provisions, from the day it started. */
export function eachTwelveMonths(provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: `hver periode på 12 måneder af en indsats efter ${provisions.words}, fra den dag den er iværksat`,
    rule: (history) =>
      history
        .of("indsats-ivaerksat")
        .filter((start) => restsOn(start, provisions))
        .flatMap((start) => periodsOf(start, history)),
  };
}

function periodsOf(start: CaseEvent, history: History): readonly Clock[] {
  const lastDay = endOfIndsats(start, history)?.date ?? history.asOf.date;
  const clocks: Clock[] = [];
  for (let year = 0; ; year++) {
    const from = addMonths(start.date, year * monthsPerYear);
    if (from > lastDay || (year > 0 && from === lastDay)) return clocks;
    clocks.push({ start: wholeDay(from), event: start, about: start });
  }
}

/** Whether the child is at least `years` old on the clock's day. */
export function isAtLeast(years: number) {
  return ({ start }: Clock, { caseFile }: History) => ageOn(caseFile.birthDate, start.date) >= years;
}

/** Whether the child is younger than `years` on the clock's day. */
export function isUnderAge(years: number) {
  return ({ start }: Clock, { caseFile }: History) => ageOn(caseFile.birthDate, start.date) < years;
}

/** The last day of the twelve months that begin on the clock's day. */
export function lastDayOfTwelveMonths({ start }: Clock) {
  return addDays(addMonths(start.date, monthsPerYear), -1);
}
