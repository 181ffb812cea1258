import { type Interval, normalDeviate } from "../methods/interval.ts";
import { strictnessStep } from "../methods/strictness-step.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnTwoLevels } from "./set-aside.ts";

/** Answers over all questions in which only that level found the defect. */
type StricterAnswers = { readonly firstStricter: number; readonly secondStricter: number };

export type OverallStrictness = {
  /** The odds that a differing answer is the second level's defect rather than the first's; 1 is equally strict. */
  readonly oddsRatio: number;
  readonly interval95: Interval;
  readonly stricter: "first" | "second" | null;
};

/** Which level is the stricter over all questions; null when only one of them ever was. */
export const strenghedOverAlleSpoergsmaal: Measure<StricterAnswers, OverallStrictness | null> = {
  id: "strenghed-over-alle-spoergsmaal",
  title: "Strenghed over alle spørgsmål",
  numerator: "De svar, hvor kun det andet af de to niveauer har fundet en mangel.",
  denominator: "De svar, hvor kun det første af de to niveauer har fundet en mangel.",
  ...setAsideOnTwoLevels,
  reference: "Andersen 1973 (Rasch, betinget maximum likelihood)",
  compute: ({ firstStricter, secondStricter }) => {
    const step = strictnessStep(secondStricter, firstStricter);
    if (step === null) return null;
    const reach = normalDeviate * step.standardError;
    const interval95: Interval = [Math.exp(step.value - reach), Math.exp(step.value + reach)];
    return { oddsRatio: Math.exp(step.value), interval95, stricter: stricterLevel(interval95) };
  },
};

function stricterLevel([low, high]: Interval): "first" | "second" | null {
  if (low > 1) return "second";
  return high < 1 ? "first" : null;
}
