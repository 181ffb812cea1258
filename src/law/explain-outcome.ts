import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import { daysBetween } from "#kit/local-date";
import type { DutyOutcome } from "./duty.ts";
import { type Moment, minutesOf } from "./moment.ts";
import { sayWords } from "./wording.ts";

const minutesPerHour = 60;
const hoursPerDay = 24;

/**
 * An outcome in Danish, with the dates it rests on: "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var
 * færdig 4. februar 2025 kl. 09.40: 28 minutter for sent (BL § 136)."
 */
export function explainOutcome(outcome: DutyOutcome): string {
  const { duty, clock } = outcome;
  return `${duty.tells.start.replace("{start}", sayMoment(clock.start))} ${sayState(outcome)} (${duty.source.provision}).`;
}

function sayState({ duty, due, fulfilledAt, status }: DutyOutcome): string {
  const fulfilled = fulfilledAt && duty.tells.fulfilled.replace("{fulfilled}", sayMoment(fulfilledAt));
  const dueDay = due !== null && duty.kind === "frist" ? `; fristen var ${sayMoment(due)}` : "";
  switch (status) {
    case "overholdt":
      return due === null ? `${fulfilled}` : `${fulfilled}: i tide`;
    case "overskredet":
      if (fulfilledAt && due) return `${fulfilled}: ${sayLateness(due, fulfilledAt)} for sent`;
      return `${duty.tells.missing}${dueDay}`;
    case "loeber":
      return due
        ? `Fristen er ${sayMoment(due)}`
        : "Dagen, hvor det senest skal være i orden, kendes ikke endnu";
    case "ikke-opfyldt":
      return duty.tells.missing;
    case "undtaget":
      return `Undtaget: ${duty.exceptions.map(({ words }) => sayWords(words)).join(" eller ")}${dueDay}`;
    case "mangler-oplysning":
      return `${fulfilled ? `${fulfilled}, men klokkeslættet` : "Klokkeslættet"} mangler, så fristen i timer kan ikke afgøres`;
    case "bortfaldet":
      return `Bortfaldet: ${duty.ends ? sayWords(duty.ends.words) : "det, pligten gjaldt, er ophørt"}${dueDay}`;
  }
}

function sayMoment({ date, time }: Moment): string {
  return time === null ? formatDanishDate(date) : `${formatDanishDate(date)} ${formatDanishTime(time)}`;
}

function sayLateness(due: Moment, fulfilledAt: Moment): string {
  if (due.time === null || fulfilledAt.time === null)
    return count(daysBetween(due.date, fulfilledAt.date), "dag", "dage");
  const minutes = minutesOf(fulfilledAt.time) - minutesOf(due.time);
  const hours = Math.floor(minutes / minutesPerHour);
  if (hours < hoursPerDay)
    return together(count(hours, "time", "timer"), count(minutes % minutesPerHour, "minut", "minutter"));
  return together(
    count(Math.floor(hours / hoursPerDay), "døgn", "døgn"),
    count(hours % hoursPerDay, "time", "timer"),
  );
}

/** `15 timer og 43 minutter`; a part that is none is left out. */
function together(...parts: readonly string[]): string {
  return parts.filter((part) => !part.startsWith("0 ")).join(" og ");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
