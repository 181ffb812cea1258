import { currentAdjudications } from "#audit/meet/adjudication";
import type { DifferenceView } from "#contract/meetings";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { viewQuestion } from "../reviews/view-question.ts";
import {
  type BlindAnswer,
  listAdjudications,
  listBlindAnswers,
  listMeetingCases,
  listMessages,
  listReactions,
} from "./meetings.store.ts";

/** One question of one case that two or more levels answered blind. */
export interface MetQuestion {
  readonly question: Question;
  readonly view: DifferenceView;
}

/** Every question that levels met on in the cases (those the user may meet on, when none are named), by case and then in the model's order. */
export async function readMeeting(
  tx: Tx,
  auditId: string,
  onlyCase?: string,
): Promise<readonly MetQuestion[]> {
  const { questions } = await loadAuditModel(tx, auditId);
  const mine = await listMeetingCases(tx, auditId);
  const cases = onlyCase === undefined ? mine : mine.filter((caseNumber) => caseNumber === onlyCase);
  const answers = groupByQuestion(await listBlindAnswers(tx, auditId, cases));
  const reactions = groupByQuestion(await listReactions(tx, auditId, cases));
  const messages = groupByQuestion(await listMessages(tx, auditId, cases));
  const adjudications = groupByQuestion(await listAdjudications(tx, auditId, cases));
  return cases.flatMap((caseNumber) =>
    questions.flatMap((question): readonly MetQuestion[] => {
      const key = keyOf({ caseNumber, questionId: question.id });
      const met = answers.get(key) ?? [];
      if (met.length < 2) return [];
      const settled = currentAdjudications(adjudications.get(key) ?? []).get(question.id);
      const view = {
        caseNumber,
        question: viewQuestion(question),
        answers: met.map((answer) => ({
          ...answer,
          reaction: reactions.get(key)?.findLast(({ level }) => level === answer.level) ?? null,
        })),
        differs: differ(met),
        messages: [...(messages.get(key) ?? [])],
        adjudication: settled ?? null,
      };
      return [{ question, view }];
    }),
  );
}

function differ(answers: readonly BlindAnswer[]): boolean {
  return new Set(answers.map(({ value }) => value)).size > 1;
}

interface AboutQuestion {
  readonly caseNumber: string;
  readonly questionId: string;
}

function keyOf({ caseNumber, questionId }: AboutQuestion): string {
  return `${caseNumber}\n${questionId}`;
}

function groupByQuestion<Row extends AboutQuestion>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
