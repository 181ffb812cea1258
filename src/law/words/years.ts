import type { CaseEvent } from "#casefile/case-event";
import { addDays, addMonths, type LocalDate, localDate } from "#kit/local-date";
import type { Counting } from "../counting/index.ts";
import type { Clock, ClockRule, Part } from "../duty.ts";
import type { History } from "../history.ts";
import { wholeDay } from "../moment.ts";
import { countedBy } from "../wording.ts";
import { startsUnder } from "./clocks.ts";
import type { ProvisionSet } from "./provisions.ts";
import { endOfIndsats } from "./running.ts";

const monthsPerYear = 12;

/** Each year of an indsats under the provisions: twelve months from the day it started, or the calendar years it runs from 1 January. */
export function eachYear(provisions: ProvisionSet): Part<ClockRule> {
  return {
    words: countedBy("tilsynsbesoeg-om-aaret", {
      "fra-anbringelsen": `hver periode på 12 måneder af en indsats efter ${provisions.words}, fra den dag, den er iværksat`,
      kalenderaar: `hvert kalenderår, hvor en indsats efter ${provisions.words} løber fra 1. januar`,
    }),
    rule: (history) => startsUnder(provisions, history).flatMap((start) => yearsOf(start, history)),
  };
}

/** A year after the first begins only if the indsats still runs that day. */
function yearsOf(start: CaseEvent, history: History): readonly Clock[] {
  const end = endOfIndsats(start, history);
  const clocks: Clock[] = [];
  for (let year = 0; ; year++) {
    const from = firstDay(start.date, year, history.counting);
    const isOver = end !== null && from >= end.date && from > start.date;
    if (from > history.asOf.date || isOver) return clocks;
    clocks.push({ start: wholeDay(from), event: start, about: start });
  }
}

/** The first day of the year'th year (from 0) of what started on the day. */
function firstDay(start: LocalDate, year: number, counting: Counting): LocalDate {
  if (counting["tilsynsbesoeg-om-aaret"] === "fra-anbringelsen")
    return addMonths(start, year * monthsPerYear);
  const first = start.endsWith("-01-01") ? yearOf(start) : yearOf(start) + 1;
  return localDate(`${first + year}-01-01`);
}

/** The last day of the clock's year. Twelve months are counted from the indsats' start, so that a leap day leaves no gap. */
export function lastDayOfYear({ start, about }: Clock, counting: Counting): LocalDate {
  if (counting["tilsynsbesoeg-om-aaret"] === "kalenderaar") return localDate(`${yearOf(start.date)}-12-31`);
  const from = about?.date ?? start.date;
  const years = yearOf(start.date) - yearOf(from) + 1;
  return addDays(addMonths(from, years * monthsPerYear), -1);
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
