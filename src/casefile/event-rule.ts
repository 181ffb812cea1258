import type { EventType } from "./event-type.ts";

/**
 * What the free columns of an event may hold. A column without a rule takes any text. `required` are the columns without
 * which no duty could be judged by the event: whose consent and to what, which provision, whether a plan.
 */
export interface EventRule {
  /** The values of `udfald`; `score` is a number. */
  readonly udfald?: readonly string[] | "score";
  readonly person?: readonly string[];
  readonly required?: readonly ("udfald" | "person" | "paragraf")[];
}

const consent: EventRule = {
  udfald: ["indsats", "anbringelse", "oplysninger"],
  person: ["foraeldremyndighedsindehaver", "ung"],
  required: ["person", "udfald"],
};

const score: EventRule = { udfald: "score", required: ["udfald"] };

export const eventRules: Readonly<Partial<Record<EventType, EventRule>>> = {
  "screening-afsluttet": { udfald: ["ingen", "afdaekning", "undersoegelse"] },
  "samtale-med-barn": { udfald: ["alene", "med-andre"] },
  "bisidder-vejledt": { person: ["barn", "foraelder"] },
  "samtykke-givet": consent,
  "samtykke-tilbagekaldt": consent,
  afgoerelse: { udfald: ["akut", "afslag"], required: ["paragraf"] },
  "plan-stillingtagen": { udfald: ["plan", "ingen-plan"], required: ["udfald"] },
  tilsynsbesoeg: { udfald: ["alene", "med-andre", "uden-samtale"], required: ["udfald"] },
  trivselslineal: score,
  sikkerhedsskala: score,
};
