import { compareText } from "#kit/compare-text";
import type { Question } from "#questions/question";
import { checkValue, shortestRemark } from "../review/answer-rules.ts";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";

/** A settled answer (*afklaring*): a layer on top of the levels' answers, which stay as they are (design rule 1). */
export interface Adjudication {
  readonly questionId: string;
  readonly value: string;
  readonly reason: string;
  readonly by: string;
  /** ISO instant in UTC. */
  readonly at: string;
}

/** An answer that somebody would settle; `differs`: whether the levels gave different answers. */
interface ProposedAnswer extends Pick<Adjudication, "value" | "reason"> {
  readonly differs: boolean;
}

/** Whether the answer may be settled: the levels differ, the value is one of the scale's, and there is a reason. Null when it may. */
export function checkAdjudication(
  question: Question,
  { differs, value, reason }: ProposedAnswer,
): RuleBroken | null {
  if (!differs) {
    const sentence = `Niveauerne er enige om ${question.id}, så der er intet at afklare.`;
    return ruleBroken("ingen-forskel", sentence);
  }
  const unknown = checkValue(question, value);
  if (unknown) return unknown;
  if (reason.trim().length >= shortestRemark) return null;
  return ruleBroken(
    "grund-mangler",
    `Skriv med mindst ${shortestRemark} tegn, hvorfor svaret på ${question.id} er afklaret sådan.`,
  );
}

/** The settled answer of each question: the latest counts, all are kept. Of two at the same instant the later in the list. */
export function currentAdjudications<One extends Adjudication>(
  all: readonly One[],
): ReadonlyMap<string, One> {
  const ordered = all.toSorted((a, b) => compareText(a.at, b.at));
  return new Map(ordered.map((one) => [one.questionId, one]));
}
