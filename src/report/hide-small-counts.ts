import { smallestCountShown, suppressSmallCounts } from "#statistics/methods/suppress-small-counts";
import type { ReportDraw, ReportInput, ReportScopeRow } from "./report-input.ts";

/**
 * What lies around the results, as it may leave the house (design rule 9). A case type with a small count loses it and what
 * rests on it. Small counts of excluded cases go, and so do the case numbers and reasons of single replacements. The results
 * themselves come in hidden already, for they are published without the report too.
 */
export function hideSmallCounts(input: Omit<ReportInput, "forPublication">): ReportInput {
  return {
    ...input,
    forPublication: true,
    scope: hideInScope(input.scope),
    draw: input.draw && hideInDraw(input.draw),
  };
}

function hideInScope(scope: readonly ReportScopeRow[]): readonly ReportScopeRow[] {
  const [counts = []] = suppressSmallCounts([scope.map(({ cases }) => cases ?? 0)]).cells;
  return scope.map((row, index) => {
    const hidden = { ...row, cases: null, meanDays: null, earliestStart: null, latestEnd: null };
    return counts[index] === null ? hidden : row;
  });
}

function hideInDraw(draw: ReportDraw): ReportDraw {
  return {
    ...draw,
    replacements: withoutCases(draw),
    excluded: draw.excluded.map((line) => ({
      ...line,
      cases: (line.cases ?? 0) < smallestCountShown ? null : line.cases,
    })),
  };
}

/** The draw as one may read it who still reviews blind in the audit: nothing of which cases it drew. */
export function hideDrawnCases(draw: ReportDraw): ReportDraw {
  return { ...draw, seed: null, replacements: withoutCases(draw) };
}

function withoutCases({ replacements }: ReportDraw): ReportDraw["replacements"] {
  return replacements.map((line) => ({ ...line, caseNumber: null, replacement: null, reason: "" }));
}
