import type { Interval } from "../methods/interval.ts";
import { type JudgedTwice, type SplitChange, splitChange } from "../methods/split-change.ts";
import { type ChangeVerdict, judgeChange } from "./aendring-fra-baseline.ts";
import type { HigherIs, Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";

export type StrictnessVerdict = "strengere" | "mildere" | "ingen-sikker-aendring";

export type ChangeInParts = SplitChange & {
  /** Whether practice itself moved. */
  readonly practiceVerdict: ChangeVerdict;
  /** Whether the reviewers now find more defects, or fewer, in the very same cases. */
  readonly strictnessVerdict: StrictnessVerdict;
};

type JudgedTwiceOnQuestion = JudgedTwice & { readonly higherIs: HigherIs };

/** "Stricter or worse?": the change split by anchor cases; null where no case was judged both times. */
export const praksisOgStrenghed: Measure<JudgedTwiceOnQuestion, ChangeInParts | null> = {
  id: "praksis-og-strenghed",
  title: "Strengere eller værre?",
  numerator:
    "Ændringen fra baseline minus den ændring, som ankersagerne viser, når de samme sager måles dengang og nu; og minus det nye kriteriums del, hvor sager er besvaret efter begge ordlyde.",
  denominator:
    "Hver andel har sin egen nævner: baselines sager, dette tilsyns sager, ankersagerne, der er trukket tilfældigt blandt baselines sager og målt blindt igen, som de var, og de sager, der er besvaret efter begge ordlyde.",
  ...setAsideOnOneLevel,
  missing:
    "En ankersag tæller kun med, når den er besvaret med ja eller nej begge gange; en sag med to ordlyde, når den er besvaret med ja eller nej efter begge.",
  reference: "Zou & Donner 2008; Newcombe 1998 (metode 10, uafhængig og parret)",
  compute: ({ higherIs, ...counts }) => {
    const split = splitChange(counts);
    return (
      split && {
        ...split,
        practiceVerdict: judgeChange(split.practice.interval95, higherIs),
        strictnessVerdict: judgeStrictness(split.strictness.interval95, higherIs),
      }
    );
  },
};

function judgeStrictness([low, high]: Interval, higherIs: HigherIs): StrictnessVerdict {
  if (low <= 0 && high >= 0) return "ingen-sikker-aendring";
  const saysYesMore = low > 0;
  return saysYesMore === (higherIs === "better") ? "mildere" : "strengere";
}
