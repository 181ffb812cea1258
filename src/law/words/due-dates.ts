import type { CaseEvent } from "#casefile/case-event";
import { formatCopenhagenTime } from "#kit/copenhagen-time";
import { addDays, addMonths, type LocalDate } from "#kit/local-date";
import type { Clock, Due, DueRule, Duty } from "../duty.ts";
import { addHverdage, firstHverdagFrom } from "../helligdage.ts";
import type { History } from "../history.ts";
import { type Moment, minutesOf, wholeDay } from "../moment.ts";
import { countedBy, type Wording } from "../wording.ts";
import { birthday } from "./clocks.ts";
import { conclusionOfRunningUdredning } from "./running.ts";
import { lastDayOfYear } from "./years.ts";

type DuePart = Duty["due"];

function foundBy(event: CaseEvent): Due {
  return { date: event.date, time: null, foundBy: event };
}

function days(words: Wording, rule: DueRule): DuePart {
  return { words, rule, countsHours: false };
}

/** Elapsed hours: 25 hours on the day clocks go back are still 25. Null when the clock's time of day is not known. */
export function hoursAfter(hours: number): DuePart {
  return {
    words: `${hours} timer`,
    countsHours: true,
    rule: ({ start }) => {
      if (start.time === null) return null;
      const time = formatCopenhagenTime(minutesOf(start.time) + hours * 60);
      return { date: time.slice(0, 10) as LocalDate, time };
    },
  };
}

export function hverdageAfter(count: number): DuePart {
  const words = (weekdays: string) =>
    `${count} hverdage (${weekdays}, ikke helligdage; modtagelsesdagen tæller ikke med)`;
  return days(
    countedBy("loerdag-er-hverdag", { nej: words("mandag-fredag"), ja: words("mandag-lørdag") }),
    ({ start }, { counting }) =>
      wholeDay(addHverdage(start.date, count, { loerdagErHverdag: counting["loerdag-er-hverdag"] === "ja" })),
  );
}

/** The same day number `count` months later, or the last day of a shorter month. */
export function monthsAfter(count: number): DuePart {
  return days(monthWords(count), ({ start }, history) => endOfMonths(start, count, history));
}

function monthWords(count: number, more = ""): Wording {
  return countedBy("frist-i-weekend", {
    uaendret: `${count} måneder${more}`,
    "naeste-hverdag": `${count} måneder (slutter de på en lørdag, søndag eller helligdag: den næste hverdag)${more}`,
  });
}

/** Where months after the start end: on any day, or, if the municipality counts so, on the first hverdag from there. */
function endOfMonths({ date }: Moment, count: number, { counting }: History): Moment {
  const last = addMonths(date, count);
  return wholeDay(counting["frist-i-weekend"] === "uaendret" ? last : firstHverdagFrom(last));
}

/** The longest that something may last: a weekend does not make it longer. */
export function daysAfter(count: number): DuePart {
  return days(`${count} dage`, ({ start }) => wholeDay(addDays(start.date, count)));
}

export const sameDay: DuePart = days("samme dag", ({ start }) => start);

export const noDate: DuePart = days("ingen dato i loven", () => null);

/** The day the indsats that the decision is about starts; until then the date is awaited. */
export const whenIndsatsStarts: DuePart = days("den dag, indsatsen iværksættes", ({ event }, history) => {
  const start = event && history.concerning("indsats-ivaerksat", event.id)[0];
  return start ? foundBy(start) : "afventer";
});

/** BL § 95, stk. 2: three months, or earlier when an udredning that ran beside the indsats is concluded. */
export const threeMonthsOrConclusion: DuePart = {
  ...days(
    monthWords(3, ", dog senest når en afdækning eller undersøgelse, der løb ved iværksættelsen, afsluttes"),
    ({ start }, history) => {
      const latest = endOfMonths(start, 3, history);
      const conclusion = conclusionOfRunningUdredning(start.date, history);
      if (conclusion === null || conclusion.date >= latest.date) return latest;
      return foundBy(conclusion);
    },
  ),
  because: "da en udredning, der løb samtidig, blev afsluttet",
};

/** The next follow-up, as it was decided at the follow-up that started the clock. */
export const dateDecided: DuePart = days("den dato, der blev besluttet ved opfølgningen", ({ event }) =>
  event?.nextDate ? wholeDay(event.nextDate) : null,
);

export const endOfYear: DuePart = days(
  countedBy("tilsynsbesoeg-om-aaret", {
    "fra-anbringelsen": "den sidste dag i de 12 måneder",
    kalenderaar: "31. december",
  }),
  (clock, { counting }) => wholeDay(lastDayOfYear(clock, counting)),
);

export function monthsBeforeBirthday(months: number, years: number): DuePart {
  return days(`${months} måneder før ${years}-årsfødselsdagen`, (_clock: Clock, { caseFile }: History) =>
    wholeDay(addMonths(birthday(caseFile, years), -months)),
  );
}
