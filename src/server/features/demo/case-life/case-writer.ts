import type { CaseEvent } from "#casefile/case-event";
import type { EventType } from "#casefile/event-type";
import type { Provision } from "#casefile/provision";
import { clockMinutes, formatCopenhagenTime, offsetOfClockTime } from "#kit/copenhagen-time";
import { addDays, type LocalDate, localDate } from "#kit/local-date";

type Details = Partial<Pick<CaseEvent, "provision" | "concerns" | "udfald" | "person" | "remark">> & {
  readonly nextDay?: number;
  /** Minutes after midnight, where the time of day is known. */
  readonly minute?: number;
};

const epoch = localDate("1970-01-01");
const dates = new Map<number, LocalDate>();

/** The date that lies `day` days after 1 January 1970. Days as numbers keep the example's arithmetic fast and plain. */
export function dateOfDay(day: number): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = addDays(epoch, day);
  dates.set(day, date);
  return date;
}

/** Collects the events of one case up to its last day; what would happen later is left out. */
export class CaseWriter {
  readonly events: CaseEvent[] = [];
  #count = 0;
  readonly #caseNumber: string;
  readonly #lastDay: number;

  constructor(caseNumber: string, lastDay: number) {
    this.#caseNumber = caseNumber;
    this.#lastDay = lastDay;
  }

  /** Records an event, unless it lies after the last day, and gives its id either way. */
  add(type: EventType, day: number, details: Details = {}): string {
    const id = `h${++this.#count}`;
    if (day > this.#lastDay) return id;
    const {
      nextDay,
      minute,
      provision = null,
      concerns = null,
      udfald = null,
      person = null,
      remark = null,
    } = details;
    const date = dateOfDay(day);
    this.events.push({
      caseNumber: this.#caseNumber,
      id,
      type,
      date,
      time: minute === undefined ? null : timeOf(date, minute),
      provision,
      concerns,
      udfald,
      person,
      nextDate: nextDay === undefined ? null : dateOfDay(nextDay),
      remark,
    });
    return id;
  }
}

function timeOf(date: LocalDate, minute: number): string {
  const clock = clockMinutes(date, Math.floor(minute / 60), minute % 60);
  return formatCopenhagenTime(clock - (offsetOfClockTime(clock) ?? 60));
}

/** Barnets lov's section from 2024, serviceloven's before (law.md, 1c). */
export function provisionOn(day: number, bl: Provision, sel: Provision): Provision {
  return dateOfDay(day) >= "2024-01-01" ? bl : sel;
}
