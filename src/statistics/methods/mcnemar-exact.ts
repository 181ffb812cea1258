import { binomialProbability } from "./distributions/binomial-probability.ts";

/**
 * Two-sided exact p that two readers of the same cases say yes equally often, from the cases where only one did.
 * 1 when they never differed: nothing speaks against it. McNemar, Psychometrika 12 (1947) 153, in its exact form.
 */
export function mcnemarExact(onlyFirstYes: number, onlySecondYes: number): number {
  const discordant = onlyFirstYes + onlySecondYes;
  let tail = 0;
  for (let hits = 0; hits <= Math.min(onlyFirstYes, onlySecondYes); hits++) {
    tail += binomialProbability(hits, discordant, 0.5);
  }
  return Math.min(1, 2 * tail);
}
