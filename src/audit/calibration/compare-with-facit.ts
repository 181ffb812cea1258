import type { Question } from "#questions/question";
import { clopperPearson } from "#statistics/methods/clopper-pearson";
import type { Interval } from "#statistics/methods/interval";
import { smallestCountShown } from "#statistics/methods/suppress-small-counts";
import { findStricter } from "../meet/find-stricter.ts";

/** A reader's answer beside the known one. */
export interface PracticeAnswer {
  readonly caseNumber: string;
  readonly questionId: string;
  readonly value: string;
  readonly facit: string;
}

export type Verdict = "bestaaet" | "ikke-bestaaet" | "kan-ikke-siges";

/** How a reader's answers meet the known ones. */
export interface FacitAgreement {
  readonly answers: number;
  readonly agree: number;
  /** Clopper-Pearson, 95 %; null without answers. */
  readonly interval: Interval | null;
  /** The reader found the poorer practice. */
  readonly stricter: number;
  readonly milder: number;
  /** One of the two set the question aside (*ikke relevant*), the other did not. */
  readonly otherwise: number;
}

type Scales = ReadonlyMap<string, Pick<Question, "scale">>;

/** Counts agreement and direction; `questions` by id. An answer to an unknown question has no direction. */
export function compareWithFacit(answers: readonly PracticeAnswer[], questions: Scales): FacitAgreement {
  const agree = answers.filter(({ value, facit }) => value === facit).length;
  const directions = answers.map(({ questionId, value, facit }) => {
    const question = questions.get(questionId);
    return question === undefined ? null : findStricter(question, value, facit);
  });
  const stricter = directions.filter((direction) => direction === "first").length;
  const milder = directions.filter((direction) => direction === "second").length;
  return {
    answers: answers.length,
    agree,
    interval: clopperPearson(agree, answers.length),
    stricter,
    milder,
    otherwise: answers.length - agree - stricter - milder,
  };
}

/**
 * Whether the reader passed by the limit that the municipality set, in per cent of the answers; null without a limit. It cannot
 * be said of fewer than five answers, nor when they are so few that a single other answer is more than the limit allows.
 */
export function judgeReader(
  { answers, agree }: Pick<FacitAgreement, "answers" | "agree">,
  limitPercent: number | null,
): Verdict | null {
  if (limitPercent === null) return null;
  const allowsOne = limitPercent === 100 || answers * (100 - limitPercent) >= 100;
  if (answers < smallestCountShown || !allowsOne) return "kan-ikke-siges";
  return agree * 100 >= limitPercent * answers ? "bestaaet" : "ikke-bestaaet";
}
