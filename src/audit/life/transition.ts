import type { Action } from "../permissions.ts";
import { may } from "../permissions.ts";
import type { Actor } from "../roles.ts";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";

/** One step that a status may take, who may take it, and whether it demands a reason. */
export interface Transition<Status extends string> {
  readonly from: Status;
  readonly to: Status;
  readonly action: Action;
  readonly needsReason: boolean;
}

/** All steps of one kind of thing: what is not in the table cannot happen. */
export interface TransitionTable<Status extends string> {
  /** The thing in Danish, definite: `tilsynet`. */
  readonly thing: string;
  readonly titles: Readonly<Record<Status, string>>;
  readonly steps: readonly Transition<Status>[];
}

/** The status after the step, or why it may not be taken. `reason` is what the actor wrote, or null. */
export function transition<Status extends string>(
  table: TransitionTable<Status>,
  status: Status,
  to: Status,
  actor: Actor,
  reason: string | null,
): Status | RuleBroken {
  const step = table.steps.find((candidate) => candidate.from === status && candidate.to === to);
  if (step === undefined) {
    const now = `${capitalise(table.thing)} er »${table.titles[status]}« og kan ikke blive »${table.titles[to]}«.`;
    return ruleBroken("overgang-findes-ikke", `${now} ${nextSteps(table, status)}`);
  }
  if (!may(actor, step.action)) {
    const sentence = `Din rolle kan ikke gøre ${table.thing} »${table.titles[to]}«. Bed den tilsynsansvarlige om det.`;
    return ruleBroken("rolle-maa-ikke", sentence);
  }
  if (step.needsReason && (reason ?? "").trim() === "") {
    return ruleBroken("grund-mangler", `Skriv en grund til, at ${table.thing} bliver »${table.titles[to]}«.`);
  }
  return to;
}

function nextSteps<Status extends string>(table: TransitionTable<Status>, status: Status): string {
  const titles = table.steps.filter(({ from }) => from === status).map(({ to }) => `»${table.titles[to]}«`);
  return titles.length === 0 ? "Der er ikke flere trin." : `Næste trin kan være ${titles.join(" eller ")}.`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
