import type { SplitPart } from "#audit/results/figure-id";
import { pointsRangeWords, signedPoints } from "#report/sentences/arithmetic";
import { praksisOgStrenghed } from "#statistics/measures/praksis-og-strenghed";
import { type AskedQuestion, type ExplainedCount, type Explanation, nameOf } from "./explanation.ts";

const titles: Readonly<Record<SplitPart, string>> = {
  "i-alt": "Ændringen i alt",
  praksis: "Den del af ændringen, der er praksis,",
  strenghed: "Den del af ændringen, der er strengere eller mildere bedømmelse,",
};

/** A part of "stricter or worse?"; null where the change is not split. */
export function explainSplit(asked: AskedQuestion, part: SplitPart): Explanation | null {
  const { split, id } = asked.result;
  if (split === null) return null;
  const { total, practice, strictness, criteria } = split;
  const estimate = { "i-alt": total, praksis: practice, strenghed: strictness }[part];
  const points = ({ value }: typeof total) => signedPoints(value);
  const change: ExplainedCount = {
    label: "Ankersager, målt i begge tilsyn",
    count: split.anchors,
    figure: { kind: "share", questionId: id, level: split.level },
  };
  return {
    name: `${titles[part]} på ${nameOf(asked.result)}, niveau ${split.level}, siden ${split.from.title}`,
    value: `${points(estimate)} procentpoint`,
    range: pointsRangeWords(estimate.interval95),
    measure: praksisOgStrenghed,
    counts: [change],
    arithmetic: [
      `I alt = praksis + bedømmelse${criteria ? " + kriterium" : ""}: ${points(total)} = ${[practice, strictness, ...(criteria ? [criteria] : [])].map(points).join(" + ")} procentpoint`,
      "Bedømmelsen er forskellen på de samme ankersagers svar dengang og nu; praksis er det, der er tilbage af ændringen.",
      split.sentence,
    ],
    question: asked,
    answers: { questionId: id, level: split.level },
  };
}
