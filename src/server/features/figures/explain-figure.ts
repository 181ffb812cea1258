import type { FigureId } from "#audit/results/figure-id";
import type { Question } from "#questions/question";
import type { ReportInput } from "#report/report-input";
import { explainAgreement, explainAgreementSum } from "./explain-agreement.ts";
import { explainChange, explainChanges, explainSincePrevious } from "./explain-change.ts";
import { explainCorrected, explainReported } from "./explain-corrected.ts";
import { explainDraw, explainScope } from "./explain-draw.ts";
import { explainLandmark } from "./explain-landmark.ts";
import { explainBaseline, explainLevel, explainPrevious } from "./explain-level.ts";
import { explainSplit } from "./explain-split.ts";
import type { AskedQuestion, Explanation, FigureSurroundings } from "./explanation.ts";

export interface ExplanationInput extends FigureSurroundings {
  /** The audit's published questions. */
  readonly published: readonly Question[];
  /** The report's, asked for only where the number is of the draw. */
  loadReport(): Promise<ReportInput>;
}

/** What a number is made of, from results that are hidden already; null where the audit has no such number. */
export async function explainFigure(figure: FigureId, input: ExplanationInput): Promise<Explanation | null> {
  switch (figure.kind) {
    case "changes":
      return explainChanges(figure.verdict, input);
    case "agreement-sum":
      return explainAgreementSum(figure.levels, input);
    case "landmark":
      return explainLandmark(figure.landmark, figure.level, input);
    case "draw":
      return explainDraw(figure.part, await input.loadReport());
    case "scope":
      return explainScope(figure.stratum, await input.loadReport());
    default: {
      const asked = findQuestion(figure.questionId, input);
      return asked && explainOfQuestion(figure, asked, input);
    }
  }
}

type OfQuestion = Extract<FigureId, { readonly questionId: string }>;

function explainOfQuestion(
  figure: OfQuestion,
  asked: AskedQuestion,
  surroundings: FigureSurroundings,
): Explanation | null {
  switch (figure.kind) {
    case "share":
      return explainLevel(asked, figure.level);
    case "corrected":
      return explainCorrected(asked);
    case "reported":
      return explainReported(asked);
    case "baseline":
      return explainBaseline(asked, figure.level, surroundings);
    case "change":
      return explainChange(asked, figure.level, surroundings);
    case "previous":
      return explainPrevious(asked, surroundings);
    case "since-previous":
      return explainSincePrevious(asked, surroundings);
    case "agreement":
      return explainAgreement(asked, figure.levels);
    case "split":
      return explainSplit(asked, figure.part);
  }
}

function findQuestion(id: string, { results, published }: ExplanationInput): AskedQuestion | null {
  const result = results.questions.find((question) => question.id === id);
  const asked = published.find((question) => question.id === id && question.version === result?.version);
  return result && asked ? { result, published: asked } : null;
}
