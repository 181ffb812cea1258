import { barnetsLov2025V1 } from "#questions/barnets-lov-2025/model.v1";
import { type AuditOfStories, stories } from "./stories.ts";
import {
  type Practice,
  practise,
  readOnLevel,
  readReworded,
  type ToldCase,
  type ToldValues,
} from "./told-answers.ts";

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
export interface ReadStories {
  readonly told: ReadonlyMap<string, ToldValues>;
  /** To a reworded question, by its former wording. */
  readonly toldFormerly: ReadonlyMap<string, ToldValues>;
}

export function readStories(
  of: AuditOfStories,
  casesAsked: CasesAsked,
  practice: PracticeByQuestion,
): ReadStories {
  const told = new Map<string, ToldValues>();
  const toldFormerly = new Map<string, ToldValues>();
  for (const { questionId, reading, missesNewWording } of stories)
    for (const { level } of barnetsLov2025V1.levels) {
      const ofLevel = reading[of][level - 1] ?? { doubts: 0, letsPass: 0 };
      const found = practice.get(questionId) ?? new Map();
      const values = readOnLevel(questionId, level, casesAsked(questionId), found, ofLevel);
      const key = `${questionId} ${level}`;
      const isReworded = missesNewWording !== undefined && of !== "baseline";
      told.set(key, isReworded ? readReworded(questionId, values, missesNewWording) : values);
      if (isReworded) toldFormerly.set(key, values);
    }
  return { told, toldFormerly };
}
