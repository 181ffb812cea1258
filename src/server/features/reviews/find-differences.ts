import { isAnsweredByDates } from "#audit/level-zero/answer-from-dates";
import {
  type FoundDifference,
  findDifference,
  type MachineReaction,
} from "#audit/level-zero/machine-difference";
import type { MachineDifference } from "#contract/reviews";
import { momentAt } from "#law/moment";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { listSettledAnswers, type SettledAnswer } from "../level-zero/machine-answers.store.ts";
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
  const answers = new Map(settled.map((answer) => [answer.questionId, answer]));
  const revisions = await listMetRevisions(tx, { reviewId: id, questionIds: [...answers.keys()] });
  const meet = (question: Question, reactions: readonly MachineReaction[]) =>
    findDifference(
      question,
      answers.get(question.id)?.value ?? null,
      revisions.get(question.id) ?? [],
      reactions,
    );
  const differing = questions.filter((question) => meet(question, []) !== null);
  if (differing.length === 0) return [];
  const reactions = await listReactions(tx, {
    reviewId: id,
    questionIds: differing.map((question) => question.id),
  });
  return differing.flatMap((question): readonly MachineDifference[] => {
    const answer = answers.get(question.id);
    const found = meet(question, reactions.get(question.id) ?? []);
    return answer === undefined || found === null ? [] : [viewDifference(answer, found)];
  });
}

function viewDifference(
  { questionId, value, sentences, drawnAt }: SettledAnswer,
  { firstValue, reaction }: FoundDifference,
): MachineDifference {
  return {
    questionId,
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
  };
}
