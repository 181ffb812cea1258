import type { SplitPart } from "#audit/results/figure-id";
import { pointsRangeWords, signedPoints } from "#report/sentences/arithmetic";
import { praksisOgStrenghed } from "#statistics/measures/praksis-og-strenghed";
import { type AskedQuestion, type ExplainedCount, type Explanation, nameOf } from "./explanation.ts";

const titles: Readonly<Record<SplitPart, string>> = {
  "i-alt": "Ændringen i alt",
  praksis: "Den del af ændringen, der er praksis,",
  strenghed: "Den del af ændringen, der er strengere eller mildere bedømmelse,",
  kriterium: "Den del af ændringen, der er det nye kriterium,",
};

/** A part of "stricter or worse?"; null where the change is not split, or has no such part. */
export function explainSplit(asked: AskedQuestion, part: SplitPart): Explanation | null {
  const { split, id } = asked.result;
  if (split === null) return null;
  const { total, practice, strictness, criteria } = split;
  const estimate = { "i-alt": total, praksis: practice, strenghed: strictness, kriterium: criteria }[part];
  if (estimate === null) return null;
  const points = ({ value }: typeof total) => signedPoints(value);
  const figure = { kind: "share", questionId: id, level: split.level } as const;
  const counts: readonly ExplainedCount[] = [
    { label: "Ankersager, målt i begge tilsyn", count: split.anchors, figure },
    ...(criteria
      ? [{ label: "Sager, besvaret efter begge ordlyde", count: split.bothWordings, figure }]
      : []),
  ];
  return {
    name: `${titles[part]} på ${nameOf(asked.result)}, niveau ${split.level}, siden ${split.from.title}`,
    value: `${points(estimate)} procentpoint`,
    range: pointsRangeWords(estimate.interval95),
    measure: praksisOgStrenghed,
    counts,
    arithmetic: [
      `I alt = praksis + bedømmelse${criteria ? " + kriterium" : ""}: ${points(total)} = ${[practice, strictness, ...(criteria ? [criteria] : [])].map(points).join(" + ")} procentpoint`,
      criteria
        ? "Kriteriet er forskellen på de samme sagers svar efter den tidligere og den nye ordlyd, og bedømmelsen er forskellen på de samme ankersagers svar efter den tidligere ordlyd, dengang og nu; praksis er det, der er tilbage af ændringen."
        : "Bedømmelsen er forskellen på de samme ankersagers svar dengang og nu; praksis er det, der er tilbage af ændringen.",
      split.sentence,
    ],
    question: asked,
    answers: { questionId: id, level: split.level },
  };
}
