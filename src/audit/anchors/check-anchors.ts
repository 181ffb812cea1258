import type { AnchorPlan } from "../draw/draw-plan.ts";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";

/** A closed audit that anchor cases can be drawn from, and how many of its cases can be drawn again on each level. */
export interface AnchorSource {
  readonly id: string;
  readonly title: string;
  readonly levels: readonly { readonly level: number; readonly cases: number }[];
}

/** Whether so many anchor cases can be fixed; null when they can. */
export function checkAnchors(
  { from, levels }: AnchorPlan,
  sources: readonly AnchorSource[],
  modelLevels: readonly number[],
): RuleBroken | null {
  const source = sources.find(({ id }) => id === from);
  if (source === undefined)
    return ruleBroken(
      "ankersager-uden-tilsyn",
      "Ankersager trækkes fra et lukket tilsyn, som har spørgsmål til fælles med dette. Vælg et andet tilsyn.",
    );
  for (const [index, { level, cases }] of levels.entries()) {
    const below = levels[index - 1];
    if (!modelLevels.includes(level) || (below && below.level >= level))
      return ruleBroken(
        "ankersager-ukendt-niveau",
        "Ankersagernes niveauer skal være modellens, i rækkefølge.",
      );
    if (below && cases > below.cases)
      return ruleBroken(
        "ankersager-flere-end-under",
        `Ankersagerne på niveau ${level} er nogle af dem på niveau ${below.level}. Sæt dem ned til højst ${below.cases}.`,
      );
    const most = source.levels.find((each) => each.level === level)?.cases ?? 0;
    if (cases > most)
      return ruleBroken(
        "ankersager-for-mange",
        `${source.title} har ${most} sager, der kan trækkes igen på niveau ${level}. Sæt antallet af ankersager ned til højst ${most}.`,
      );
  }
  return null;
}
