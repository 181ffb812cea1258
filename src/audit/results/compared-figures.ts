import type { Question } from "#questions/question";
import { aendringBlandtMange } from "#statistics/measures/aendring-blandt-mange";
import type { LevelCounts } from "./count-answers.ts";
import { type BaselineShare, type Change, changeOnLevel, shareOfCounts } from "./level-result.ts";

/** A question on one level then and now; `change` is null where either time had no cases that measure. */
export interface ComparedShare {
  readonly baseline: BaselineShare;
  readonly change: Change | null;
}

/**
 * All questions then and now, level by level, judged together with the others of their level. Another version of a question
 * means something else and is not compared.
 */
export function compareFigures(
  questions: readonly Question[],
  before: readonly LevelCounts[],
  now: readonly LevelCounts[],
): ReadonlyMap<string, readonly ComparedShare[]> {
  const compared = questions.map((question) => ({
    question,
    shares: compareQuestion(question, before, now),
  }));
  const judged = judgeTogether(compared.flatMap(({ shares }) => shares));
  return new Map(
    compared.map(({ question, shares }) => [question.id, shares.map((share) => judged.get(share) ?? share)]),
  );
}

/** The comparison that leads: on level 2, the first that is read by lawyers, or on the first level that was compared. */
export function leadingComparison(shares: readonly ComparedShare[]): ComparedShare | null {
  return shares.find(({ baseline: { level } }) => level === 2) ?? shares[0] ?? null;
}

function compareQuestion(
  question: Question,
  before: readonly LevelCounts[],
  now: readonly LevelCounts[],
): readonly ComparedShare[] {
  return now.flatMap(({ questionId, level, counts }) => {
    if (questionId !== question.id) return [];
    const then = before.find(
      (one) =>
        one.questionId === question.id && one.questionVersion === question.version && one.level === level,
    );
    if (then === undefined) return [];
    const share = shareOfCounts(then.counts);
    return [
      { baseline: { level, ...share }, change: changeOnLevel(question, level, share, shareOfCounts(counts)) },
    ];
  });
}

function judgeTogether(shares: readonly ComparedShare[]): ReadonlyMap<ComparedShare, ComparedShare> {
  const levels = [...new Set(shares.map(({ baseline }) => baseline.level))];
  return new Map(
    levels.flatMap((level) => {
      const changed = shares.flatMap((share) =>
        share.change?.level === level ? [{ share, change: share.change }] : [],
      );
      const judged = aendringBlandtMange.compute(changed.map(({ change }) => change));
      return changed.map(
        ({ share, change }, index) => [share, { ...share, change: { ...change, ...judged[index] } }] as const,
      );
    }),
  );
}
