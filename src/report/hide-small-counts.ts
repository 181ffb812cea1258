import { smallestCountShown, suppressSmallCounts } from "#statistics/methods/suppress-small-counts";
import type {
  ReportAgreement,
  ReportDraw,
  ReportInput,
  ReportLevelResult,
  ReportQuestion,
  ReportScopeRow,
} from "./report-input.ts";

/**
 * The input as it may leave the house (design rule 9): counts under 5 are hidden together with what they could be
 * computed back from, and so are shares, intervals and coefficients that rest on them. Case numbers, the reasons for
 * single replacements and the counts of cases set aside are left out.
 */
export function hideSmallCounts(input: ReportInput): ReportInput {
  return {
    ...input,
    landmarkResults: input.landmarkResults.filter(
      ({ fulfilled, n }) => !hidesAny([fulfilled, n - fulfilled]),
    ),
    questions: input.questions.map(hideInQuestion),
    scope: hideInScope(input.scope),
    draw: input.draw && hideInDraw(input.draw),
  };
}

function hideInQuestion(question: ReportQuestion): ReportQuestion {
  const levels = question.levels.map(hideInResult);
  const baseline = question.baseline && hideInResult(question.baseline);
  const isComparable = baseline?.isHidden === false && levels.every(({ isHidden }) => !isHidden);
  return {
    ...question,
    levels,
    baseline,
    change: isComparable ? question.change : null,
    agreement: question.agreement.map(hideInAgreement),
  };
}

function hideInResult(result: ReportLevelResult): ReportLevelResult {
  const counts = result.grades ? Object.values(result.grades) : [result.hits, result.n - result.hits];
  const open = { ...result, notRelevant: null, notYetMeasurable: null };
  if (result.isHidden || !hidesAny(counts)) return open;
  return { ...open, hits: 0, n: 0, share: null, wilson95: null, grades: null, isHidden: true };
}

function hideInAgreement(agreement: ReportAgreement): ReportAgreement {
  if (!hidesAny([agreement.agree, agreement.firstStricter, agreement.secondStricter])) return agreement;
  const nothing = {
    pairs: 0,
    agree: 0,
    firstStricter: 0,
    secondStricter: 0,
    percentAgreement: null,
    gwetsAC: null,
    cohensKappa: null,
    warning: null,
  };
  return { ...agreement, ...nothing, isHidden: true };
}

function hidesAny(counts: readonly number[]): boolean {
  return suppressSmallCounts([counts]).cells.flat().includes(null);
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
    replacements: draw.replacements.map((line) => ({
      ...line,
      caseNumber: null,
      replacement: null,
      reason: "",
    })),
    excluded: draw.excluded.map((line) => ({
      ...line,
      cases: (line.cases ?? 0) < smallestCountShown ? null : line.cases,
    })),
  };
}
