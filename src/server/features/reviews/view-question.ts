import type { QuestionView } from "#contract/catalogue";
import type { Question } from "#questions/question";
import { explainRelevance } from "#questions/relevance";

/** A question as the browser takes it: the relevance rule becomes its sentence. */
export function viewQuestion({ relevance, ...question }: Question): QuestionView {
  return {
    ...question,
    scale: { ...question.scale, values: [...question.scale.values], defects: [...question.scale.defects] },
    criterion: { ...question.criterion, byValue: { ...question.criterion.byValue } },
    relevance: explainRelevance(relevance),
    duties: [...question.duties],
    events: [...question.events],
  };
}
