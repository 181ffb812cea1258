import type { Question } from "#questions/question";
import { setAside } from "#questions/scale";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";
import type { Answer } from "./answer.ts";

/** Fewer characters than this (trimmed) do not say what is wrong. */
export const shortestRemark = 5;

export interface AnswerChoice {
  readonly value: string;
  readonly label: string;
  readonly key: string;
}

/** What may be answered: the scale's values, then those set aside. A question that can always be measured has no »endnu«. */
export function choicesFor({
  scale,
  criterion,
}: Pick<Question, "scale" | "criterion">): readonly AnswerChoice[] {
  const aside = setAside.filter(
    ({ value }) => value !== "ikke-maalbar-endnu" || criterion.notYetMeasurable !== null,
  );
  return [...scale.values, ...aside];
}

/** Whether the value is set aside: it never enters a denominator (design rule 3). */
export function isSetAside(value: string): boolean {
  return setAside.some((choice) => choice.value === value);
}

/** Whether the answer is a defect (*mangel*). */
export function isDefect({ scale }: Pick<Question, "scale">, value: string): boolean {
  return scale.defects.includes(value);
}

/** A defect that is answered, but whose remark is still to be written. The answer is saved all the same. */
export function missesRemark(question: Pick<Question, "scale">, { value, remark }: Answer): boolean {
  return isDefect(question, value) && remark.trim().length < shortestRemark;
}

/** Whether the value can be saved as an answer to the question; null when it can. */
export function checkValue(
  question: Pick<Question, "id" | "scale" | "criterion">,
  value: string,
): RuleBroken | null {
  const choices = choicesFor(question);
  if (choices.some((choice) => choice.value === value)) return null;
  const labels = choices.map(({ label }) => `»${label}«`).join(", ");
  return ruleBroken(
    "svar-findes-ikke",
    `»${value}« er ikke et svar på ${question.id}. Vælg et af disse: ${labels}.`,
  );
}
