import type { Question } from "#questions/question";
import type { Answers } from "./answer.ts";
import { missesRemark } from "./answer-rules.ts";

export interface Completeness {
  readonly asked: number;
  readonly answered: number;
  /** In the order the questions are asked. */
  readonly byLandmark: readonly {
    readonly landmark: string;
    readonly asked: number;
    readonly answered: number;
  }[];
  /** Ids of questions without an answer. */
  readonly unanswered: readonly string[];
  /** Ids of defects without the remark they demand; they count as answered. */
  readonly missingRemarks: readonly string[];
}

/** How far a review is. Answers to questions that are not (or no longer) asked do not count. */
export function measureCompleteness(asked: readonly Question[], answers: Answers): Completeness {
  const landmarks = [...new Set(asked.map(({ landmark }) => landmark))];
  const byLandmark = landmarks.map((landmark) => {
    const questions = asked.filter((question) => question.landmark === landmark);
    return {
      landmark,
      asked: questions.length,
      answered: questions.filter(({ id }) => answers.has(id)).length,
    };
  });
  const unanswered = asked.filter(({ id }) => !answers.has(id));
  const missing = asked.filter((question) => {
    const answer = answers.get(question.id);
    return answer !== undefined && missesRemark(question, answer);
  });
  return {
    asked: asked.length,
    answered: asked.length - unanswered.length,
    byLandmark,
    unanswered: unanswered.map(({ id }) => id),
    missingRemarks: missing.map(({ id }) => id),
  };
}
