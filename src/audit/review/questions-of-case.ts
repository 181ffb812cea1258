import type { AuditModel } from "#questions/audit-model";
import type { Question } from "#questions/question";
import { isRelevant, type RelevanceFacts } from "#questions/relevance";

/** A theme question (*temanedslag*) of one audit, and the levels it is asked on. */
export interface ThemeQuestion {
  readonly question: Question;
  readonly levels: readonly number[];
}

/**
 * The questions a case is asked on a level, in the order they are asked: the model's by landmark, then the themes.
 * A question that cannot concern the case is not asked.
 */
export function questionsOfCase(
  model: Pick<AuditModel, "landmarks" | "questions">,
  themes: readonly ThemeQuestion[],
  level: number,
  facts: RelevanceFacts,
): readonly Question[] {
  const ofModel = model.landmarks.flatMap(({ id }) =>
    model.questions.filter(({ landmark }) => landmark === id),
  );
  const ofThemes = themes.filter(({ levels }) => levels.includes(level)).map(({ question }) => question);
  return [...ofModel, ...ofThemes].filter((question) => isRelevant(question, facts));
}
