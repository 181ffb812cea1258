import type { Question } from "#questions/question";
import { andelIkkeRelevant } from "#statistics/measures/andel-ikke-relevant";
import {
  type CaseCounts,
  ikkeRelevantPrMaaler,
  type ReviewerApplicability,
  type ReviewerCounts,
} from "#statistics/measures/ikke-relevant-pr-maaler";
import type { Interval } from "#statistics/methods/interval";
import type { Proportion } from "#statistics/methods/proportion";
import type { AnswerRow } from "./answer-row.ts";

/** How often "ikke relevant" was chosen on a question, level by level. */
export interface QuestionApplicability {
  readonly id: string;
  readonly text: string;
  readonly levels: readonly {
    readonly level: number;
    readonly asked: number;
    readonly notRelevant: number;
    readonly interval95: Interval;
  }[];
}

/** A blind answer with the person who gave it. */
export type ReviewerAnswer = Pick<AnswerRow, "caseNumber" | "level" | "questionId" | "value"> & {
  readonly reviewer: string;
};

/** By question, in their order; those that nobody answered have no levels. */
export function questionApplicability(
  questions: readonly Question[],
  blindRows: readonly AnswerRow[],
): readonly QuestionApplicability[] {
  const levels = [...new Set(blindRows.map(({ level }) => level))].toSorted((a, b) => a - b);
  const counts = countBy(blindRows, ({ questionId, level }) => `${level} ${questionId}`);
  return questions.map(({ id, text }) => ({
    id,
    text,
    levels: levels.flatMap((level) => {
      const { yes: notRelevant, n: asked } = counts.get(`${level} ${id}`) ?? none;
      const { wilson95 } = andelIkkeRelevant.compute({ asked, notRelevant });
      return wilson95 === null ? [] : [{ level, asked, notRelevant, interval95: wilson95 }];
    }),
  }));
}

/** Each reviewer on each level beside the others there; who departs most from them comes first. */
export function reviewerApplicability(
  answers: readonly ReviewerAnswer[],
): readonly (ReviewerApplicability & { readonly reviewer: string; readonly level: number })[] {
  const levels = [...new Set(answers.map(({ level }) => level))].toSorted((a, b) => a - b);
  const judged = levels.flatMap((level) => {
    const ofLevel = answers.filter((answer) => answer.level === level);
    const reviewers = [...new Set(ofLevel.map(({ reviewer }) => reviewer))].toSorted();
    const counted = reviewers
      .map((reviewer) => ({ reviewer, level, counts: countReviewer(reviewer, ofLevel) }))
      .filter(({ counts }) => counts.questions.length > 0);
    const figures = ikkeRelevantPrMaaler.compute(counted.map(({ counts }) => counts));
    return figures.flatMap((figure, index) => {
      const who = counted[index];
      return who === undefined ? [] : [{ ...figure, reviewer: who.reviewer, level: who.level }];
    });
  });
  return judged.toSorted((a, b) => a.adjustedP - b.adjustedP || distance(b) - distance(a));
}

function countReviewer(reviewer: string, ofLevel: readonly ReviewerAnswer[]): ReviewerCounts {
  const byQuestion = ({ questionId }: ReviewerAnswer) => questionId;
  const others = countBy(
    ofLevel.filter((answer) => answer.reviewer !== reviewer),
    byQuestion,
  );
  const own = ofLevel.filter((answer) => answer.reviewer === reviewer && others.has(answer.questionId));
  const ofOwn = countBy(own, byQuestion);
  const shared = ofLevel.filter(({ questionId }) => ofOwn.has(questionId));
  const cases = countCases(shared);
  return {
    questions: [...ofOwn].map(([id, now]) => ({ now, baseline: others.get(id) ?? none })),
    cases: cases.filter((one) => one.reviewer === reviewer),
    allCases: cases,
  };
}

/** Case by case, beside what the level as a whole chose on the same questions. */
function countCases(
  answers: readonly ReviewerAnswer[],
): readonly (CaseCounts & { readonly reviewer: string })[] {
  const level = countBy(answers, ({ questionId }) => questionId);
  const cases = new Map<string, CaseCounts & { readonly reviewer: string }>();
  for (const { caseNumber, reviewer, questionId, value } of answers) {
    const { yes, n } = level.get(questionId) ?? none;
    const { hits, answers: given, expected } = cases.get(caseNumber) ?? { hits: 0, answers: 0, expected: 0 };
    cases.set(caseNumber, {
      reviewer,
      hits: hits + (value === "ikke-relevant" ? 1 : 0),
      answers: given + 1,
      expected: expected + yes / n,
    });
  }
  return [...cases.values()];
}

const none: Proportion = { yes: 0, n: 0 };

/** "Ikke relevant" of all answers, by key. */
function countBy<Answer extends { readonly value: string }>(
  answers: readonly Answer[],
  keyOf: (answer: Answer) => string,
): ReadonlyMap<string, Proportion> {
  const counts = new Map<string, Proportion>();
  for (const answer of answers) {
    const { yes, n } = counts.get(keyOf(answer)) ?? none;
    counts.set(keyOf(answer), { yes: yes + (answer.value === "ikke-relevant" ? 1 : 0), n: n + 1 });
  }
  return counts;
}

function distance({ notRelevant, asked, expected }: ReviewerApplicability): number {
  return Math.abs(notRelevant / asked - expected);
}
