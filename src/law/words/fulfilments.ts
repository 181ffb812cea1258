import type { CaseEvent } from "#casefile/case-event";
import { type EventType, eventTypes } from "#casefile/event-type";
import { addMonths, ageOn } from "#kit/local-date";
import type { FulfilmentRule, Part } from "../duty.ts";
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

/** The first event of the type that was for the child, whenever in the case: the law gives no day. */
export function givenToTheChild(type: EventType): Part<FulfilmentRule> {
  return {
    words: `den første hændelse ${named(type)} i sagen, der gælder barnet selv`,
    rule: (_clock, _due, history) => one(history.of(type).find(({ person }) => person === "barn")),
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
  words: "den første opfølgning derefter på samme indsats",
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
