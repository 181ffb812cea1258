import { choicesFor } from "#audit/review/answer-rules";
import type { QuestionView } from "#contract/catalogue";

/** The answer in words. */
export function labelOf(question: QuestionView, value: string): string {
  return choicesFor(question).find((choice) => choice.value === value)?.label ?? value;
}
