import type { Question } from "#questions/question";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";
import type { Answers } from "./answer.ts";
import { measureCompleteness } from "./completeness.ts";

/** What else a review may lack, by the ids of the questions. */
export interface AlsoLacking {
  /** Answers that the dates contradict and that are not explained. */
  readonly unexplained?: readonly string[];
  /** Questions not answered by their former wording, where the review is asked that too. */
  readonly formerWordings?: readonly string[];
}

/** Whether the review may be submitted: every asked question answered, every defect with its remark, and nothing else lacking. Null when it may. */
export function checkSubmission(
  asked: readonly Question[],
  answers: Answers,
  { unexplained = [], formerWordings = [] }: AlsoLacking = {},
): RuleBroken | null {
  const { unanswered, missingRemarks } = measureCompleteness(asked, answers);
  const parts = [
    ...(unanswered.length > 0 ? [`Svar på ${listQuestions(unanswered)}.`] : []),
    ...(missingRemarks.length > 0 ? [`Skriv en bemærkning til ${listQuestions(missingRemarks)}.`] : []),
    ...(formerWordings.length > 0
      ? [`Svar også efter den tidligere ordlyd på ${listQuestions(formerWordings)}.`]
      : []),
    ...(unexplained.length > 0
      ? [
          `Datoerne siger noget andet end svaret på ${listQuestions(unexplained)}. Skriv, hvorfor svaret er fastholdt eller ændret.`,
        ]
      : []),
  ];
  if (parts.length === 0) return null;
  return ruleBroken("maaling-ikke-faerdig", `Målingen kan ikke afsluttes endnu. ${parts.join(" ")}`);
}

/** Five ids are enough to act on; the screen lists them all. */
function listQuestions(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(", ");
  return ids.length > 5 ? `${shown} og ${ids.length - 5} mere` : shown;
}
