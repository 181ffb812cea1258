import { type RuleBroken, ruleBroken } from "../rule-broken.ts";
import { type DrawnCase, drawOutcomes } from "./draw-outcomes.ts";
import type { DrawPlan } from "./draw-plan.ts";
import type { FrameRow } from "./frame-row.ts";

/** A line of the replacement log: a drawn case that cannot be used, and why. The report shows every line. */
export interface Replacement {
  readonly caseNumber: string;
  readonly reason: string;
}

/** What a replacement changes, level by level. `added` is null where the stratum has no more cases. */
export interface ReplacementEffect {
  readonly replacement: Replacement;
  readonly levels: readonly { readonly level: number; readonly added: string | null }[];
}

/** The plan after replacements: a replaced case counts as excluded, for good. The log's order does not matter. */
export function planAfterReplacements(plan: DrawPlan, log: readonly Replacement[]): DrawPlan {
  return { ...plan, exclude: [...plan.exclude, ...log.map(({ caseNumber }) => caseNumber)] };
}

/**
 * Replaces a drawn case that cannot be used. The draw is computed again with the case among the excluded, so the next ticket
 * of the stratum comes in. Excluded cases and `maxPerCaseworker` are respected, and seed, plan and log are enough to
 * recompute everything.
 *
 * On level 1 one new case comes in. When the case was on level 2 too, the level 1 case with the next ticket moves up:
 * level k+1 is still the first m of level k. The newcomer could instead take the lost case's place on every level. Then
 * level 2 would no longer be the lowest tickets of level 1, and the draw would depend on the order of the log.
 *
 * No review is thrown away: leaving one case out lets exactly one in on each level and moves nobody down, so whatever is
 * begun on other cases stands (tested as a property).
 */
export function replaceCase(
  frame: readonly FrameRow[],
  plan: DrawPlan,
  seed: string,
  log: readonly Replacement[],
  replacement: Replacement,
): ReplacementEffect | RuleBroken {
  if (replacement.reason.trim() === "") {
    return ruleBroken(
      "udskiftning-uden-grund",
      "Skriv, hvorfor sagen ikke kan bruges. Grunden vises i rapporten.",
    );
  }
  const before = drawOutcomes(frame, planAfterReplacements(plan, log), seed);
  const replaced = before.find(({ caseNumber }) => caseNumber === replacement.caseNumber);
  if (replaced === undefined || replaced.outcome !== "udtrukket") {
    const sentence = `Sag ${replacement.caseNumber} er ikke udtrukket. Vælg en sag, der er med i udtrækket.`;
    return ruleBroken("sag-ikke-udtrukket", sentence);
  }
  const after = drawOutcomes(frame, planAfterReplacements(plan, [...log, replacement]), seed);
  const levels = replaced.levels.map((level) => ({ level, added: newOnLevel(level, before, after) }));
  return { replacement, levels };
}

function newOnLevel(level: number, before: readonly DrawnCase[], after: readonly DrawnCase[]): string | null {
  const already = new Set(
    before.filter(({ levels }) => levels.includes(level)).map(({ caseNumber }) => caseNumber),
  );
  const added = after.find(({ caseNumber, levels }) => levels.includes(level) && !already.has(caseNumber));
  return added?.caseNumber ?? null;
}
