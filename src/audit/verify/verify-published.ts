import { describeMisfit, isBehindPercent, type PublishedFigure } from "../results/published-figure.ts";
import type { Difference } from "./difference.ts";

/** Figures known only from print rest on no answers; what can be recomputed is that each count gives its percentage. */
export function verifyPublished(figures: readonly PublishedFigure[]): readonly Difference[] {
  return figures
    .filter((figure) => !isBehindPercent(figure))
    .map((figure) => ({ where: "resultater" as const, sentence: describeMisfit(figure) }));
}
