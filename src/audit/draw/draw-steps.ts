import { type RuleBroken, ruleBroken } from "../rule-broken.ts";
import type { DrawPlan } from "./draw-plan.ts";

/** Who did a step, and when (ISO instant in UTC). */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/**
 * The steps of one draw, each closing the one before: frame, sizes, seed. Sizes are fixed before the seed exists
 * (design rule 6), so nobody can choose them knowing which cases they would give.
 */
export interface DrawSteps {
  readonly frame: (Stamp & { readonly hash: string; readonly size: number }) | null;
  readonly sizes: (Stamp & { readonly plan: DrawPlan }) | null;
  readonly seed: (Stamp & { readonly text: string; readonly origin: "kastet" | "oplyst" }) | null;
  /** Why an earlier draw was given up for this one; null for the audit's first. */
  readonly reason: string | null;
}

export const noStepTaken: DrawSteps = { frame: null, sizes: null, seed: null, reason: null };

/** Fixes the frame, or fixes it again while there is no seed; sizes chosen for another frame fall away. */
export function fixFrame(steps: DrawSteps, frame: NonNullable<DrawSteps["frame"]>): DrawSteps | RuleBroken {
  if (steps.seed) return seedExists();
  if (frame.size === 0)
    return ruleBroken("tomt-grundlag", "Grundlaget er tomt. Vælg en periode, hvor der er sager.");
  return { ...steps, frame, sizes: null };
}

/** Fixes the sizes, or fixes them again while there is no seed. */
export function fixSizes(steps: DrawSteps, sizes: NonNullable<DrawSteps["sizes"]>): DrawSteps | RuleBroken {
  if (steps.seed) return seedExists();
  if (!steps.frame) return ruleBroken("grundlag-mangler", "Byg grundlaget, før du låser størrelserne.");
  if (sizes.at < steps.frame.at) return wrongOrder("Størrelserne", "grundlaget");
  return { ...steps, sizes };
}

/** Makes the seed, once. After this nothing can be changed but by a new draw. */
export function makeSeed(steps: DrawSteps, seed: NonNullable<DrawSteps["seed"]>): DrawSteps | RuleBroken {
  if (steps.seed) return seedExists();
  if (!steps.sizes) return ruleBroken("stoerrelser-mangler", "Lås størrelserne, før du laver frøet.");
  if (seed.text.trim() === "")
    return ruleBroken("froe-tomt", "Frøet er tomt. Lav et tilfældigt frø, eller skriv et.");
  if (seed.at < steps.sizes.at) return wrongOrder("Frøet", "størrelserne");
  return { ...steps, seed };
}

/** Starts over with a reason. The earlier draw is kept beside the new one. */
export function startNewDraw(earlier: DrawSteps, reason: string): DrawSteps | RuleBroken {
  if (!earlier.seed)
    return ruleBroken("intet-froe", "Der er intet frø endnu. Ret grundlaget eller størrelserne i stedet.");
  if (reason.trim() === "")
    return ruleBroken("grund-mangler", "Skriv, hvorfor der skal trækkes igen. Begge udtræk bliver stående.");
  return { ...noStepTaken, reason: reason.trim() };
}

function seedExists(): RuleBroken {
  const sentence =
    "Frøet er allerede lavet, så grundlag, størrelser og frø ligger fast. Begynd et nyt udtræk med en grund.";
  return ruleBroken("froe-findes", sentence);
}

function wrongOrder(later: string, earlier: string): RuleBroken {
  return ruleBroken(
    "forkert-raekkefoelge",
    `${later} har et tidligere tidspunkt end ${earlier}. Bed it-drift se efter, om serverens ur går rigtigt.`,
  );
}
