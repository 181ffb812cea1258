import { hitsOf } from "#audit/results/hits-of";
import type { LevelResultView, QuestionResultView } from "#contract/results";
import { rangeWords } from "#report/sentences/arithmetic";
import { opfyldtIPejlemaerke } from "#statistics/measures/opfyldt-i-pejlemaerke";
import {
  divide,
  type ExplainedCount,
  type Explanation,
  type FigureSurroundings,
  hiddenBecauseSmall,
  nameOf,
  rangeOf,
} from "./explanation.ts";

/** A landmark's sum over its questions, on the level asked for or the leading one; null for a landmark that is not there. */
export function explainLandmark(
  id: string,
  wanted: number | null,
  { results }: FigureSurroundings,
): Explanation | null {
  const landmark = results.landmarks.find((one) => one.id === id);
  const level = wanted ?? results.audit.mainLevel;
  if (landmark === undefined || level === null) return null;
  const asked = results.questions.filter(
    (one) => one.landmark === id && one.levels.some((result) => result.level === level),
  );
  if (asked.length === 0) return null;
  const sum = landmark.levels.find((one) => one.level === level);
  const share = sum && { yes: sum.fulfilled, n: sum.n };
  const division = share ? divide(share) : null;
  return {
    name: `Svar, der lever op til kriteriet, i ${landmark.title}, niveau ${level}`,
    value: division,
    why: hiddenBecauseSmall,
    range: rangeOf(sum?.interval95 ?? null),
    measure: opfyldtIPejlemaerke,
    counts: sum
      ? [
          ...asked.flatMap((question) => questionCount(question, level)),
          { label: "Opfyldte svar i alt (tælleren)", count: sum.fulfilled },
          { label: "Svar i alt (nævneren)", count: sum.n },
          { label: "Sager med mindst ét svar", count: sum.cases },
        ]
      : [],
    arithmetic: [
      ...(division === null ? [] : [division]),
      ...(sum?.interval95
        ? [
            `95 %-intervallet er Wilsons, regnet på færre svar end ${sum.n}: flere svar om samme sag ligner hinanden og tæller ikke som hver sin sag. Det giver ${rangeWords(sum.interval95)}.`,
          ]
        : []),
    ],
  };
}

function questionCount(question: QuestionResultView, level: number): readonly ExplainedCount[] {
  const result = question.levels.find((one) => one.level === level);
  if (result === undefined || result.n === 0) return [];
  const figure = { kind: "share", questionId: question.id, level } as const;
  return [
    { label: `${nameOf(question)}: opfyldt af ${result.n}`, count: fulfilled(question, result), figure },
  ];
}

/** Where the question asks for a fault, a no lives up to it. */
function fulfilled({ higherIs }: QuestionResultView, result: LevelResultView): number | null {
  return higherIs === "worse" && "no" in result ? result.no : hitsOf(result);
}
