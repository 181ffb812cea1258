import type { Question } from "#questions/question";
import { findStricter } from "./find-stricter.ts";

/** How two levels meet on one question across the cases that both answered. */
export interface QuestionSummary {
  readonly pairs: number;
  readonly agree: number;
  /** Cases where neither set the question aside: those that one of them can be stricter on. */
  readonly measured: number;
  /** Cases where the level found the poorer practice. Where one of them set the question aside, neither did. */
  readonly firstStricter: number;
  readonly secondStricter: number;
}

/** `pairs`: the first and the second level's blind answer on each case. */
export function summariseQuestion(
  question: Question,
  pairs: readonly (readonly [string, string])[],
): QuestionSummary {
  const count = (wanted: "first" | "second") =>
    pairs.filter(([first, second]) => findStricter(question, first, second) === wanted).length;
  return {
    pairs: pairs.length,
    agree: pairs.filter(([first, second]) => first === second).length,
    measured: pairs.filter((pair) => pair.every((value) => measures(question, value))).length,
    firstStricter: count("first"),
    secondStricter: count("second"),
  };
}

function measures({ scale }: Pick<Question, "scale">, answer: string): boolean {
  return scale.values.some(({ value }) => value === answer);
}
