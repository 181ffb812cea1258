import { type RuleBroken, ruleBroken } from "../rule-broken.ts";
import type { ReviewStatus } from "./review-life.ts";
import type { TransitionTable } from "./transition.ts";

export type LevelStatus = "venter" | "aaben" | "lukket";

/** A level waits, is open for reviews, and is closed. Reopening it demands a reason, which the report shows. */
export const levelLife: TransitionTable<LevelStatus> = {
  thing: "niveauet",
  titles: { venter: "Venter", aaben: "Åbent", lukket: "Lukket" },
  steps: [
    { from: "venter", to: "aaben", action: "open-level", needsReason: false },
    { from: "aaben", to: "lukket", action: "close-level", needsReason: false },
    { from: "lukket", to: "aaben", action: "open-level", needsReason: true },
  ],
};

export interface LevelState {
  readonly level: number;
  readonly status: LevelStatus;
}

/**
 * Levels open in order, but the one below need not be closed: blind reviews of one case may run side by side.
 * Null when `level` may open (again).
 */
export function checkOpening(level: number, levels: readonly LevelState[]): RuleBroken | null {
  const below = levels.find((other) => other.level === level - 1);
  if (below?.status !== "venter") return null;
  return ruleBroken("niveau-under-venter", `Åbn niveau ${level - 1}, før du åbner niveau ${level}.`);
}

/** A level closes when every review on it is submitted, or given up because its case was replaced. Null when it may. */
export function checkClosing(level: number, reviews: readonly ReviewStatus[]): RuleBroken | null {
  const open = reviews.filter((status) => status === "tildelt" || status === "i-gang").length;
  if (open === 0) return null;
  const missing = `Niveau ${level} mangler ${open} af ${reviews.length} målinger.`;
  return ruleBroken(
    "maalinger-mangler",
    `${missing} Afslut dem, eller udskift de sager, der ikke kan bruges.`,
  );
}
