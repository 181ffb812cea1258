import type { CaseEvent } from "#casefile/case-event";
import type { Timeline } from "#casefile/timeline";
import { clockMinutes, offsetOfClockTime } from "#kit/copenhagen-time";
import { addDays, addMonths, type LocalDate, localDate } from "#kit/local-date";
import { type Counting, defaultCounting } from "#law/counting/index";
import type { DutyOutcome } from "#law/duty";
import { isAfter, type Moment, minutesOf } from "#law/moment";

const monthsPerYear = 12;

/**
 * The first minute (since 1970, UTC) after `asOf` at which the outcomes of a case may read differently though nobody writes
 * in it: a running clock passes its due date, an event that lies ahead happens, or a day returns that a clock can start on:
 * the child's birthday, the anniversary of an indsats, and 1 January where years are calendar years. Too early costs one judgement more, too late would be wrong. Null: never.
 */
export function nextChange(
  { caseFile, events }: Timeline,
  outcomes: readonly DutyOutcome[],
  asOf: Moment,
  counting: Counting = defaultCounting,
): number | null {
  const dues = outcomes.flatMap(({ status, due }) => (status === "loeber" && due !== null ? [due] : []));
  const ahead = events.filter((event) => isAfter(event, asOf));
  const starts = events.filter(({ type }) => type === "indsats-ivaerksat");
  const newYears = counting["tilsynsbesoeg-om-aaret"] === "kalenderaar" ? starts.map(newYearOf) : [];
  const yearly = [caseFile.birthDate, ...starts.map(({ date }) => date), ...newYears];
  const minutes = [
    ...dues.map(minuteAfter),
    ...ahead.map((event) => (event.time === null ? startOfDay(event.date) : minutesOf(event.time))),
    ...yearly.map((date) => startOfDay(nextAnniversary(date, asOf.date))),
  ];
  return minutes.length === 0 ? null : Math.min(...minutes);
}

/** When `due` has passed: a minute later, or where days count, as the next day begins. */
function minuteAfter({ date, time }: Moment): number {
  return time === null ? startOfDay(addDays(date, 1)) : minutesOf(time) + 1;
}

function startOfDay(date: LocalDate): number {
  const midnight = clockMinutes(date, 0, 0);
  // Clocks in Denmark change at night, never at midnight.
  return midnight - (offsetOfClockTime(midnight) ?? 0);
}

function newYearOf({ date }: CaseEvent): LocalDate {
  return localDate(`${date.slice(0, 4)}-01-01`);
}

function nextAnniversary(date: LocalDate, after: LocalDate): LocalDate {
  if (date > after) return date;
  const years = Number(after.slice(0, 4)) - Number(date.slice(0, 4));
  const thisYear = addMonths(date, years * monthsPerYear);
  return thisYear > after ? thisYear : addMonths(date, (years + 1) * monthsPerYear);
}
