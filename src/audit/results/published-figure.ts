import { readPrintedPercent } from "#kit/printed-percent";
import type { Question } from "#questions/question";
import { countsGivingPercent } from "#statistics/methods/counts-giving-percent";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";

/** A share known only from a printed report, with the count that is taken to stand behind it. */
export interface PublishedFigure {
  readonly questionId: string;
  /** `72` or `61,5`. */
  readonly printedPercent: string;
  readonly yes: number;
  readonly n: number;
}

/** Whether the figure can be kept as counts of yes and no; null when it can. */
export function checkPublishedFigure(
  figure: PublishedFigure,
  question: Pick<Question, "scale"> | undefined,
): RuleBroken | null {
  if (question === undefined)
    return ruleBroken(
      "ukendt-spoergsmaal",
      `Modellen har ikke spørgsmålet ${figure.questionId}. Vælg et andet.`,
    );
  if (question.scale.kind !== "yes-no")
    return ruleBroken(
      "spoergsmaal-med-grader",
      `${figure.questionId} besvares med grader. En enkelt procent siger ikke, hvordan svarene fordelte sig, så tallet kan ikke gemmes.`,
    );
  return isBehindPercent(figure)
    ? null
    : ruleBroken("procent-passer-ikke", `${describeMisfit(figure)} Ret antallet, eller udelad rækken.`);
}

/** Whether `yes` of `n` is printed as the percentage, halves rounded up. */
export function isBehindPercent({ printedPercent, yes, n }: PublishedFigure): boolean {
  const printed = readPrintedPercent(printedPercent);
  const [fewest, most] = (printed && countsGivingPercent(printed, n)) ?? [1, 0];
  return fewest <= yes && yes <= most;
}

/** Says that the count does not give the percentage. */
export function describeMisfit({ questionId, printedPercent, yes, n }: PublishedFigure): string {
  return `På ${questionId} giver ${yes} ud af ${n} ikke ${printedPercent} %.`;
}
