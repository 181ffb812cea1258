import { holdsWords } from "../search/holds-words.ts";
import type { ListedQuestion } from "./use-questions.ts";

/** The questions in which every word of the search stands: in id, wording, source, criterion or duties. */
export function findQuestions(
  questions: readonly ListedQuestion[],
  search: string,
): readonly ListedQuestion[] {
  return questions.filter(({ id, text, source, criterion, duties, askedIn }) =>
    holdsWords(
      [id, text, source, askedIn, ...Object.values(criterion.byValue), criterion.notRelevant, ...duties],
      search,
    ),
  );
}
