import type { Question } from "#questions/question";
import { enighedMellemNiveauer, type LevelAgreement } from "#statistics/measures/enighed-mellem-niveauer";
import { enighedOmGrader, type GradedAgreement } from "#statistics/measures/enighed-om-grader";
import { korrigeretAndel } from "#statistics/measures/korrigeret-andel";
import type { TwoPhaseShare } from "#statistics/methods/two-phase";
import {
  countGradedPairs,
  countYesNoPairs,
  type GradedPairs,
  type YesNoPairs,
} from "../meet/agreement-pairs.ts";
import { type PairTally, pairsOf } from "./pair-tally.ts";
import { countPhases, type SharesInPhases } from "./shares-in-phases.ts";

/** How two levels agree on a question, with the counts it is made of. */
export type QuestionAgreement = { readonly levels: readonly [number, number] } & (
  | (YesNoPairs & LevelAgreement)
  | (GradedPairs & GradedAgreement)
);

export type CorrectedShare = { readonly levels: readonly [number, number] } & TwoPhaseShare;

/** Agreement of every pair of levels that met on a case, from the blind answers alone. */
export function agreementOfLevels(
  question: Question,
  tallies: readonly PairTally[],
): readonly QuestionAgreement[] {
  const own = tallies.filter(({ questionId }) => questionId === question.id);
  const met = [...new Set(own.map(({ levels }) => levels.join(" ")))].toSorted();
  return met.flatMap((levels) => {
    const ofLevels = own.filter((tally) => tally.levels.join(" ") === levels);
    return ofLevels[0] === undefined ? [] : agreementOn(question, ofLevels[0].levels, ofLevels);
  });
}

/** None where the levels met on no case, or the dates settle none of them. */
function agreementOn(
  question: Question,
  levels: readonly [number, number],
  tallies: readonly PairTally[],
): readonly QuestionAgreement[] {
  const pairs = pairsOf(tallies);
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
export function correctShare(
  question: Question,
  phases: Pick<SharesInPhases, "blind" | "pairs">,
): CorrectedShare | null {
  if (question.scale.kind === "graded") return null;
  const corrected = korrigeretAndel.compute(countPhases(question, phases));
  return corrected === null ? null : { levels: [1, 2], ...corrected };
}
