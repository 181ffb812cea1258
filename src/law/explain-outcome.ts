import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import { daysBetween } from "#kit/local-date";
import type { DutyOutcome } from "./duty.ts";
import { isAfter, type Moment, minutesOf } from "./moment.ts";

const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;

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
  switch (status) {
    case "overholdt":
      return `${fulfilled}: i tide`;
    case "overskredet":
      if (fulfilledAt && due) return `${fulfilled}: ${sayLateness(due, fulfilledAt)} for sent`;
      return `${duty.tells.missing}${due ? `; fristen var ${sayMoment(due)}` : ""}`;
    case "loeber":
      return due ? `Fristen er ${sayMoment(due)}` : "Datoen kendes ikke endnu";
    case "ikke-opfyldt":
      return duty.tells.missing;
    case "undtaget":
      return `Undtaget: ${duty.exceptions.map(({ words }) => words).join(" eller ")}`;
    case "mangler-oplysning":
      return "Klokkeslættet mangler, så fristen i timer kan ikke afgøres";
    case "bortfaldet":
      return `Bortfaldet: ${duty.ends?.words ?? "det, pligten gjaldt, er ophørt"}`;
  }
}

function sayMoment({ date, time }: Moment): string {
  return time === null ? formatDanishDate(date) : `${formatDanishDate(date)} ${formatDanishTime(time)}`;
}

function sayLateness(due: Moment, fulfilledAt: Moment): string {
  if (!isAfter(fulfilledAt, due)) return "ikke";
  if (due.time === null || fulfilledAt.time === null)
    return count(daysBetween(due.date, fulfilledAt.date), "dag", "dage");
  const minutes = minutesOf(fulfilledAt.time) - minutesOf(due.time);
  if (minutes < minutesPerHour) return count(minutes, "minut", "minutter");
  if (minutes < minutesPerDay) return count(Math.floor(minutes / minutesPerHour), "time", "timer");
  return count(Math.floor(minutes / minutesPerDay), "dag", "dage");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
