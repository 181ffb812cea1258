import { isAnsweredByDates } from "#audit/level-zero/answer-from-dates";
import { findDifference } from "#audit/level-zero/machine-difference";
import type { MachineDifference } from "#contract/reviews";
import { momentAt } from "#law/moment";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { listSettledAnswers } from "../level-zero/machine-answers.store.ts";
import { listMetRevisions, listReactions } from "./machine-reactions.store.ts";
import type { ReviewRow } from "./reviews.store.ts";

/** Where the dates say something else than the review answered, of the questions given and in their order. */
export async function findDifferences(
  tx: Tx,
  { id, auditId, caseNumber }: Pick<ReviewRow, "id" | "auditId" | "caseNumber">,
  questions: readonly Question[],
): Promise<MachineDifference[]> {
  const questionIds = questions.filter(isAnsweredByDates).map((question) => question.id);
  const settled = await listSettledAnswers(tx, auditId, caseNumber, questionIds);
  if (settled.length === 0) return [];
  const ofReview = { reviewId: id, questionIds: settled.map(({ questionId }) => questionId) };
  const revisions = await listMetRevisions(tx, ofReview);
  const reactions = await listReactions(tx, ofReview);
  const answers = new Map(settled.map((answer) => [answer.questionId, answer]));
  return questions.flatMap((question): readonly MachineDifference[] => {
    const answer = answers.get(question.id);
    if (answer === undefined) return [];
    const { value, sentences, drawnAt } = answer;
    const found = findDifference(
      question,
      value,
      revisions.get(question.id) ?? [],
      reactions.get(question.id) ?? [],
    );
    if (found === null) return [];
    const { firstValue, reaction } = found;
    return [
      {
        questionId: question.id,
        machineValue: value,
        sentences,
        asOf: momentAt(drawnAt).date,
        firstValue,
        reaction: reaction && {
          kind: reaction.kind,
          reason: reaction.reason,
          by: reaction.by,
          at: reaction.at,
        },
      },
    ];
  });
}
