import { barnetsLov2025V1 } from "#questions/barnets-lov-2025/model.v1";
import { type AuditOfStories, stories } from "./stories.ts";
import { type Practice, practise, readOnLevel, type ToldCase, type ToldValues } from "./told-answers.ts";

/** Case by case what is really so, by question: what the anchor cases are read by once more. */
export type PracticeByQuestion = ReadonlyMap<string, Practice>;

/** The cases that a question is asked of. */
export type CasesAsked = (questionId: string) => readonly ToldCase[];

/** Lays the stories' practice in an audit's own cases. */
export function practiseStories(of: AuditOfStories, casesAsked: CasesAsked): PracticeByQuestion {
  return new Map(
    stories.map(({ questionId, practice }) => [
      questionId,
      practise(questionId, casesAsked(questionId), practice[of]),
    ]),
  );
}

/** The answers of an audit's reviewers to the stories' questions, by question and level (`IND-09 2`). */
export function readStories(
  of: AuditOfStories,
  casesAsked: CasesAsked,
  practice: PracticeByQuestion,
): ReadonlyMap<string, ToldValues> {
  return new Map(
    stories.flatMap(({ questionId, reading }) =>
      barnetsLov2025V1.levels.map(({ level }) => {
        const ofLevel = reading[of][level - 1] ?? { doubts: 0, letsPass: 0 };
        const found = practice.get(questionId) ?? new Map();
        return [
          `${questionId} ${level}`,
          readOnLevel(questionId, level, casesAsked(questionId), found, ofLevel),
        ] as const;
      }),
    ),
  );
}
