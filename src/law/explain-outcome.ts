import { formatDanishDate } from "#kit/danish-date";
import { daysBetween } from "#kit/local-date";
import { sayCount } from "#kit/say-count";
import type { DutyOutcome } from "./duty.ts";
import { type Moment, minutesOf } from "./moment.ts";
import { sayMoment } from "./say-moment.ts";
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

function sayState(outcome: DutyOutcome): string {
  const { duty, due, fulfilledAt, status } = outcome;
  const fulfilled = fulfilledAt && duty.tells.fulfilled.replace("{fulfilled}", sayMoment(fulfilledAt));
  const missing = duty.tells.missing.replace("{due}", due ? sayMoment(due) : "");
  switch (status) {
    case "overholdt":
      return due === null ? `${fulfilled}` : `${fulfilled}: ${duty.tells.inTime ?? "i tide"}`;
    case "overskredet":
      return (
        (fulfilledAt && due ? `${fulfilled}: ${sayLateness(due, fulfilledAt)} for sent` : missing) +
        sayDue(outcome)
      );
    case "loeber":
      return due
        ? `Fristen er ${sayMoment(due)}`
        : `Det skal være i orden ${sayWords(duty.due.words)}; den dag er ikke registreret endnu`;
    case "ikke-opfyldt":
      return missing;
    case "mangler-oplysning":
      return fulfilled
        ? `${fulfilled}. Uden begge klokkeslæt kan fristen i timer ikke afgøres`
        : "Uden klokkeslæt kan fristen i timer ikke afgøres";
    case "undtaget":
      return `Undtaget${sayLifted(outcome)}${sayDue(outcome)}`;
    case "bortfaldet":
      return `Bortfaldet${sayLifted(outcome)}${sayDue(outcome)}`;
  }
}

/** The date that was missed, and why it was that one. Lateness in minutes says it already. */
function sayDue({ duty, due, dueBecause, late, status }: DutyOutcome): string {
  if (due === null || duty.kind !== "frist" || (duty.due.countsHours && late !== null)) return "";
  const was = status === "bortfaldet" ? "ville have været" : "var";
  return `; fristen ${was} ${sayMoment(due)}${dueBecause === null ? "" : `, ${dueBecause}`}`;
}

function sayLifted({ lifted }: DutyOutcome): string {
  return lifted === null
    ? ""
    : `, fordi ${lifted.because.replace("{day}", formatDanishDate(lifted.event.date))}`;
}

function sayLateness(due: Moment, fulfilledAt: Moment): string {
  if (due.time === null || fulfilledAt.time === null)
    return sayCount(daysBetween(due.date, fulfilledAt.date), "dag", "dage");
  const minutes = minutesOf(fulfilledAt.time) - minutesOf(due.time);
  const hours = Math.floor(minutes / minutesPerHour);
  if (hours < hoursPerDay)
    return together(
      sayCount(hours, "time", "timer"),
      sayCount(minutes % minutesPerHour, "minut", "minutter"),
    );
  return together(
    sayCount(Math.floor(hours / hoursPerDay), "døgn", "døgn"),
    sayCount(hours % hoursPerDay, "time", "timer"),
  );
}

/** `15 timer og 43 minutter`; a part that is none is left out. */
function together(...parts: readonly string[]): string {
  return parts.filter((part) => !part.startsWith("0 ")).join(" og ");
}
