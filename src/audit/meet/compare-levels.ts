import type { Question } from "#questions/question";
import type { ReviewStatus } from "../life/review-life.ts";
import type { Answer, Answers } from "../review/answer.ts";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";

/** One level's review of a case. */
export interface MeetingReview {
  readonly level: number;
  readonly status: ReviewStatus;
  readonly answers: Answers;
}

/** A question on which two levels answered differently on the same case. */
export interface LevelDifference {
  readonly questionId: string;
  readonly first: Answer;
  readonly second: Answer;
  /** The level that found the poorer practice; null where one of them set the question aside. */
  readonly stricterLevel: number | null;
}

/**
 * Where two levels differ on a case, in the questions' order. Refused until both are submitted: blind first
 * (design rule 4). A question that only one of them was asked is no difference.
 */
export function compareLevels(
  questions: readonly Question[],
  first: MeetingReview,
  second: MeetingReview,
): readonly LevelDifference[] | RuleBroken {
  const open = [first, second].find(({ status }) => status !== "afsluttet");
  if (open) {
    const sentence = `Niveau ${open.level} er ikke afsluttet på sagen. Svarene kan sammenlignes, når begge niveauer er færdige.`;
    return ruleBroken("blind-foerst", sentence);
  }
  return questions.flatMap((question): readonly LevelDifference[] => {
    const [one, other] = [first.answers.get(question.id), second.answers.get(question.id)];
    if (one === undefined || other === undefined || one.value === other.value) return [];
    const stricter = findStricter(question, one.value, other.value);
    const stricterLevel = stricter === null ? null : { first, second }[stricter].level;
    return [{ questionId: question.id, first: one, second: other, stricterLevel }];
  });
}

/** Which of two answers found the poorer practice, by the scale's order (best first); null when they are alike or either set the question aside. */
export function findStricter(
  { scale }: Pick<Question, "scale">,
  first: string,
  second: string,
): "first" | "second" | null {
  const [place = -1, otherPlace = -1] = [first, second].map((wanted) =>
    scale.values.findIndex(({ value }) => value === wanted),
  );
  if (place < 0 || otherPlace < 0 || place === otherPlace) return null;
  return place > otherPlace ? "first" : "second";
}
