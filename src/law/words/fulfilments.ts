import type { CaseEvent } from "#casefile/case-event";
import { type EventType, eventTypes } from "#casefile/event-type";
import { compareEvents } from "#casefile/timeline";
import { addMonths, ageOn, type LocalDate } from "#kit/local-date";
import type { Clock, FulfilmentRule, Part } from "../duty.ts";
import type { History } from "../history.ts";
import { isAfter } from "../moment.ts";
import { type ProvisionSet, restsOn } from "./provisions.ts";
import { runningOn } from "./running.ts";
import { lastDayOfYear } from "./years.ts";

const monthsPerYear = 12;

function one(event: CaseEvent | undefined): readonly CaseEvent[] | null {
  return event === undefined ? null : [event];
}

function named(type: EventType): string {
  return `»${eventTypes[type]}«`;
}

/** The first event of the type that concerns the clock's event. */
export function itsOwn(type: EventType): Part<FulfilmentRule> {
  return {
    words: `den hændelse ${named(type)}, der vedrører den`,
    rule: ({ event }, _due, history) => one(event ? history.concerning(type, event.id)[0] : undefined),
  };
}

/** The first such event by somebody else than the case's own caseworker. */
export function byAnotherThanTheRaadgiver(type: EventType): Part<FulfilmentRule> {
  return {
    words: `den hændelse ${named(type)}, der vedrører den, af en anden end sagens rådgiver`,
    rule: ({ event }, _due, history) =>
      one(
        event
          ? history
              .concerning(type, event.id)
              .find(({ person }) => person !== null && person !== history.caseFile.raadgiver)
          : undefined,
      ),
  };
}

/** The first event of the type on or after the clock's day. */
export function firstFrom(type: EventType): Part<FulfilmentRule> {
  return {
    words: `den første hændelse ${named(type)} fra den dag`,
    rule: ({ start }, _due, history) => one(history.of(type).find(({ date }) => date >= start.date)),
  };
}

/** The latest event of one of the types on or before the due day. */
export function latestBy(...types: readonly EventType[]): Part<FulfilmentRule> {
  return {
    words: `hændelsen ${types.map(named).join(" eller ")} senest den dag`,
    rule: (_clock, due, history) =>
      one(
        due === null
          ? undefined
          : types.flatMap((type) => history.of(type).findLast(({ date }) => date <= due.date) ?? [])[0],
      ),
  };
}

/** A plan (by age on the clock's day) made at most three months before the clock's day, or later. */
export function planWithinThreeMonthsBefore(type: EventType): Part<FulfilmentRule> {
  return {
    words: `hændelsen ${named(type)}, tidligst 3 måneder før`,
    rule: ({ start }, _due, history) => {
      const earliest = addMonths(start.date, -3);
      return one(history.of(type).find(({ date }) => date >= earliest));
    },
  };
}

/** The plan the child's age calls for: from 16 years an ungeplan (BL § 108). */
export const planForAgeBefore: Part<FulfilmentRule> = {
  words: `hændelsen ${named("barnets-plan-udarbejdet")} (fra 16 år ${named("ungeplan-udarbejdet")}) senest den dag`,
  rule: (clock, due, history) => {
    const isYoung = ageOn(history.caseFile.birthDate, clock.start.date) >= 16;
    return latestBy(isYoung ? "ungeplan-udarbejdet" : "barnets-plan-udarbejdet").rule(clock, due, history);
  },
};

/** The next follow-up on the same indsats after the clock's day. */
export const nextFollowUp: Part<FulfilmentRule> = {
  words: "den næste opfølgning på samme indsats",
  rule: ({ event, about }, _due, history) => {
    if (about === null) return null;
    const all = history.concerning("opfoelgning-holdt", about.id);
    return one(
      event === about
        ? all.find(({ date }) => date >= about.date)
        : all[all.findIndex(({ id }) => id === event?.id) + 1],
    );
  },
};

/** The follow-up that started the clock, if it decided a date for the next. */
export const decidesNextDate: Part<FulfilmentRule> = {
  words: "opfølgningen fastsætter en dato for den næste",
  rule: ({ event }) => (event !== null && event.nextDate !== null ? [event] : null),
};

/** Two visits with a conversation within the clock's year. */
export const twoVisitsWithConversation: Part<FulfilmentRule> = {
  words: `den anden hændelse ${named("tilsynsbesoeg")} med samtale i perioden`,
  rule: (clock, _due, history) => {
    const lastDay = lastDayOfYear(clock, history.counting);
    const visits = history
      .of("tilsynsbesoeg")
      .filter(({ date, udfald }) => date >= clock.start.date && date <= lastDay && udfald !== "uden-samtale");
    return visits.length < 2 ? null : visits.slice(0, 2);
  },
};

/** A placement that runs on the clock's day and has done so for the years. */
export function placedForYears(years: number, provisions: ProvisionSet): Part<FulfilmentRule> {
  return {
    words: `en indsats efter ${provisions.words}, der løber den dag og har varet i ${years} år`,
    rule: ({ start: { date } }, _due, history) =>
      one(
        runningOn(date, provisions, history).find(
          (placement) => addMonths(placement.date, years * monthsPerYear) <= date,
        ),
      ),
  };
}

/** The first decision under the provisions after the clock's day. */
export function decisionUnder(provisions: ProvisionSet): Part<FulfilmentRule> {
  return {
    words: `en afgørelse efter ${provisions.words}`,
    rule: ({ start }, _due, history) =>
      one(history.of("afgoerelse").find((event) => event.date >= start.date && restsOn(event, provisions))),
  };
}

/** A conversation with the child since the previous such decision, or since the case opened. */
export function conversationBefore(provisions: ProvisionSet): Part<FulfilmentRule> {
  return {
    words: `${named("samtale-med-barn")} senest den dag, og efter den forrige afgørelse af samme slags (ellers efter sagens åbning)`,
    rule: (clock, _due, history) => one(inWindow("samtale-med-barn", clock, provisions, history)),
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

/** Consent of the guardian, and of the young person from the age given, in force on the due day. */
export function consentTo(
  udfald: "indsats" | "anbringelse",
  { youngFrom }: { youngFrom: number | null },
): Part<FulfilmentRule> {
  const young = youngFrom === null ? "" : ` og, fra ${youngFrom} år, af den unge selv`;
  return {
    words: `samtykke til ${udfald === "indsats" ? "indsatsen" : "anbringelsen"} fra forældremyndighedsindehaveren${young}, der ikke er tilbagekaldt`,
    rule: (clock, due, history) => {
      const day = due?.date ?? clock.start.date;
      const isYoung = youngFrom !== null && ageOn(history.caseFile.birthDate, clock.start.date) >= youngFrom;
      const consents = ["foraeldremyndighedsindehaver", ...(isYoung ? ["ung"] : [])].map((person) =>
        consentInForce(person, udfald, day, history),
      );
      const given = consents.filter((consent) => consent !== null);
      return given.length === consents.length ? given.toSorted(compareEvents) : null;
    },
  };
}

function consentInForce(person: string, udfald: string, day: LocalDate, history: History): CaseEvent | null {
  const isTheirs = (event: CaseEvent) =>
    event.person === person && event.udfald === udfald && event.date <= day;
  const given = history.of("samtykke-givet").findLast(isTheirs);
  const withdrawn = history.of("samtykke-tilbagekaldt").findLast(isTheirs);
  if (given === undefined) return null;
  // Withdrawn and given on one day without clock times: the consent cannot be said to be in force.
  return withdrawn === undefined || isAfter(given, withdrawn) ? given : null;
}
