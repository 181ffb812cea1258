import { may } from "./permissions.ts";
import type { Actor } from "./roles.ts";
import { type RuleBroken, ruleBroken } from "./rule-broken.ts";

/** A case that needs action now, outside the audit's calendar (*kritisk sag*). */
export interface CriticalCase {
  readonly caseNumber: string;
  readonly unit: string;
  readonly note: string;
  readonly markedBy: string;
  /** ISO instants in UTC; null until the unit head has answered. */
  readonly markedAt: string;
  readonly acknowledgedAt: string | null;
  readonly actionTaken: string | null;
}

/** Shorter notes do not say what is dangerous, shorter answers not what is done. */
const shortestNote = 10;

/** Whether the case can be marked: with a note, and not while an earlier mark waits for its answer. Null when it can. */
export function checkMarking(
  actor: Actor,
  caseNumber: string,
  note: string,
  earlier: readonly CriticalCase[],
): RuleBroken | null {
  if (!may(actor, "mark-critical-case")) {
    return ruleBroken("rolle-maa-ikke", "Din rolle kan ikke markere en kritisk sag. Ring til områdechefen.");
  }
  if (note.trim().length < shortestNote) {
    return ruleBroken(
      "note-mangler",
      "Skriv kort, hvad der kræver handling nu, så områdechefen kan gå i gang.",
    );
  }
  const waiting = earlier.some((one) => one.caseNumber === caseNumber && one.acknowledgedAt === null);
  if (!waiting) return null;
  const sentence = `Sag ${caseNumber} er allerede markeret som kritisk og venter på områdechefen. Ring, hvis det haster mere.`;
  return ruleBroken("allerede-kritisk", sentence);
}

/** Whether the unit head can answer the mark: once, and with what is done. `units` are those the actor leads. Null when they can. */
export function checkAcknowledging(
  actor: Actor & { readonly units: readonly string[] | "all" },
  critical: CriticalCase,
  actionTaken: string,
): RuleBroken | null {
  const ofUnit = actor.units === "all" || actor.units.includes(critical.unit);
  if (!may(actor, "acknowledge-critical-case") || !ofUnit) {
    return ruleBroken(
      "rolle-maa-ikke",
      "Det er enhedens områdechef, der svarer på en kritisk sag. Ring til områdechefen, hvis det haster.",
    );
  }
  if (critical.acknowledgedAt !== null) {
    return ruleBroken("allerede-besvaret", `Der er allerede svaret på sag ${critical.caseNumber}.`);
  }
  if (actionTaken.trim().length >= shortestNote) return null;
  return ruleBroken("handling-mangler", "Skriv kort, hvad der er gjort, eller hvem der gør hvad og hvornår.");
}
