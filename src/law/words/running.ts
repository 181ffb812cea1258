import type { CaseEvent } from "#casefile/case-event";
import type { LocalDate } from "#kit/local-date";
import type { History } from "../history.ts";
import { type ProvisionSet, restsOn } from "./provisions.ts";

/** The end of the indsats that `start` began, if it has ended. */
export function endOfIndsats(start: CaseEvent, history: History): CaseEvent | null {
  return history.concerning("indsats-ophoert", start.id).find(({ date }) => date >= start.date) ?? null;
}

/** The indsatser under the provisions that run on the day. */
export function runningOn(date: LocalDate, provisions: ProvisionSet, history: History): readonly CaseEvent[] {
  return history
    .of("indsats-ivaerksat")
    .filter((start) => restsOn(start, provisions) && isRunningOn(date, start, history));
}

/** Whether the indsats runs on the day: from the day it starts to the day before it ends. */
export function isRunningOn(date: LocalDate, start: CaseEvent, history: History): boolean {
  if (start.date > date) return false;
  const end = endOfIndsats(start, history);
  return end === null || end.date > date;
}

/** The conclusion of an afdækning or undersøgelse that was running on the day: the earliest after it. */
export function conclusionOfRunningUdredning(date: LocalDate, history: History): CaseEvent | null {
  const ends = [
    firstEndAfter(date, history.of("afdaekning-paabegyndt"), history.of("afdaekning-afsluttet")),
    firstEndAfter(date, history.of("undersoegelse-besluttet"), history.of("undersoegelse-afsluttet")),
  ].filter((end) => end !== null);
  return ends.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null;
}

function firstEndAfter(
  date: LocalDate,
  begun: readonly CaseEvent[],
  ended: readonly CaseEvent[],
): CaseEvent | null {
  const start = begun.findLast((event) => event.date <= date);
  if (start === undefined) return null;
  if (ended.some((end) => end.date >= start.date && end.date <= date)) return null;
  return ended.find((end) => end.date > date) ?? null;
}
