import type { Question } from "#questions/question";
import { enighedMellemNiveauer, type LevelAgreement } from "#statistics/measures/enighed-mellem-niveauer";
import { enighedOmGrader, type GradedAgreement } from "#statistics/measures/enighed-om-grader";
import { korrigeretAndel } from "#statistics/measures/korrigeret-andel";
import type { TwoPhaseShare } from "#statistics/methods/two-phase";
import {
  countGradedPairs,
  countYesNoPairs,
  type GradedPairs,
  pairAnswers,
  type YesNoPairs,
} from "../meet/agreement-pairs.ts";
import type { AnswerRow } from "./answer-row.ts";
import { countAnswers, isGraded } from "./count-answers.ts";

/** How two levels agree on a question, with the counts it is made of. */
export type QuestionAgreement = { readonly levels: readonly [number, number] } & (
  | (YesNoPairs & LevelAgreement)
  | (GradedPairs & GradedAgreement)
);

export type CorrectedShare = { readonly levels: readonly [number, number] } & TwoPhaseShare;

/** Agreement of every pair of levels that met on a case, from the blind answers alone. */
export function agreementOfLevels(
  question: Question,
  blindRows: readonly AnswerRow[],
): readonly QuestionAgreement[] {
  return levelPairs(question, blindRows).flatMap((levels) => agreementOn(question, blindRows, levels));
}

/** Agreement of two levels; none where they met on no case. */
export function agreementOn(
  question: Question,
  blindRows: readonly AnswerRow[],
  levels: readonly [number, number],
): readonly QuestionAgreement[] {
  const pairs = pairAnswers(question, blindRows, levels);
  if (pairs.length === 0) return [];
  if (question.scale.kind === "graded") {
    const counts = countGradedPairs(question, pairs);
    return [{ levels, ...counts, ...enighedOmGrader.compute(counts.table) }];
  }
  const counts = countYesNoPairs(pairs);
  const { higherIs } = question;
  return [{ levels, ...counts, ...enighedMellemNiveauer.compute({ ...counts, higherIs }) }];
}

/**
 * Level 1's share of yes as it would be had level 2 read all its cases; from the blind answers.
 * Null for graded questions, and where level 2's cases cannot say.
 */
export function correctShare(question: Question, blindRows: readonly AnswerRow[]): CorrectedShare | null {
  const levels = [1, 2] as const;
  const ofFirst = blindRows.filter(
    ({ questionId, level }) => questionId === question.id && level === levels[0],
  );
  const first = countAnswers(
    question,
    ofFirst.map(({ value }) => value),
  );
  if (isGraded(first)) return null;
  const pairs = countYesNoPairs(pairAnswers(question, blindRows, levels));
  const corrected = korrigeretAndel.compute({
    n1: first.n,
    level1Yes: first.yes,
    level1YesRead: pairs.bothYes + pairs.onlyFirstYes,
    level1YesConfirmed: pairs.bothYes,
    level1NoRead: pairs.onlySecondYes + pairs.bothNo,
    level1NoRaised: pairs.onlySecondYes,
  });
  return corrected === null ? null : { levels, ...corrected };
}

function levelPairs({ id }: Question, rows: readonly AnswerRow[]): readonly (readonly [number, number])[] {
  const levels = [...new Set(rows.filter(({ questionId }) => questionId === id).map(({ level }) => level))];
  const ordered = levels.toSorted((a, b) => a - b);
  return ordered.flatMap((first) =>
    ordered.filter((second) => second > first).map((second) => [first, second] as const),
  );
}
