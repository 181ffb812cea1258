import { formatCopenhagenTime } from "#kit/copenhagen-time";
import { addDays, addMonths, type LocalDate } from "#kit/local-date";
import type { Clock, DueRule, Duty } from "../duty.ts";
import { addHverdage } from "../helligdage.ts";
import type { History } from "../history.ts";
import { minutesOf, wholeDay } from "../moment.ts";
import { birthday, lastDayOfTwelveMonths } from "./clocks.ts";
import { conclusionOfRunningUdredning } from "./running.ts";

type DuePart = Duty["due"];

function days(words: string, rule: DueRule): DuePart {
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
  return days(
    `${count} hverdage (mandag-fredag, ikke helligdage; modtagelsesdagen tæller ikke med)`,
    ({ start }) => wholeDay(addHverdage(start.date, count)),
  );
}

/** The same day number `count` months later, or the last day of a shorter month; weekends change nothing. */
export function monthsAfter(count: number): DuePart {
  return days(`${count} måneder`, ({ start }) => wholeDay(addMonths(start.date, count)));
}

export function daysAfter(count: number): DuePart {
  return days(`${count} dage`, ({ start }) => wholeDay(addDays(start.date, count)));
}

export const sameDay: DuePart = days("samme dag", ({ start }) => start);

export const noDate: DuePart = days("ingen dato i loven", () => null);

/** The day the indsats that the decision is about starts; until then the date is awaited. */
export const whenIndsatsStarts: DuePart = days("den dag, indsatsen iværksættes", ({ event }, history) => {
  const start = event && history.concerning("indsats-ivaerksat", event.id)[0];
  return start ? { ...wholeDay(start.date), foundBy: start } : "afventer";
});

/** BL § 95, stk. 2: three months, or earlier when an udredning that ran beside the indsats is concluded. */
export const threeMonthsOrConclusion: DuePart = days(
  "3 måneder, dog senest når en afdækning eller undersøgelse, der løb ved iværksættelsen, afsluttes",
  ({ start }, history) => {
    const latest = addMonths(start.date, 3);
    const conclusion = conclusionOfRunningUdredning(start.date, history);
    if (conclusion === null || conclusion.date >= latest) return wholeDay(latest);
    return { ...wholeDay(conclusion.date), foundBy: conclusion };
  },
);

/** The next follow-up, as it was decided at the follow-up that started the clock. */
export const dateDecided: DuePart = days("den dato, der blev besluttet ved opfølgningen", ({ event }) =>
  event?.nextDate ? wholeDay(event.nextDate) : null,
);

export const endOfTwelveMonths: DuePart = days("den sidste dag i de 12 måneder", (clock) =>
  wholeDay(lastDayOfTwelveMonths(clock)),
);

export function monthsBeforeBirthday(months: number, years: number): DuePart {
  return days(`${months} måneder før ${years}-årsfødselsdagen`, (_clock: Clock, { caseFile }: History) =>
    wholeDay(addMonths(birthday(caseFile, years), -months)),
  );
}
