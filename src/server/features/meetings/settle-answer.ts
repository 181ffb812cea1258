import { checkAdjudication } from "#audit/meet/adjudication";
import { findPhrase, type PhrasePlace } from "#audit/meet/criterion-phrases";
import type { DifferenceView } from "#contract/meetings";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { obeyRule } from "../audits/obey-rule.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { type MetQuestion, readMeeting } from "./read-meeting.ts";

export interface MetOn {
  readonly auditId: string;
  readonly caseNumber: string;
  readonly questionId: string;
}

/** What is written, and the sentence of the criterion that it points to, if any. */
export interface Written {
  readonly text: string;
  readonly phrase: PhrasePlace | null;
}

/** Adds a settled answer on top of the levels', which stay as they are; earlier settlements are kept. */
export async function settleAnswer(
  tx: Tx,
  actor: SignedInUser,
  where: MetOn,
  value: string,
  { text: reason, phrase }: Written,
): Promise<DifferenceView> {
  const { question, view } = await findMetQuestion(tx, where);
  obeyRule(checkAdjudication(question, { differs: view.differs, value, reason }));
  await tx
    .insertInto("adjudication")
    .values({
      audit_id: where.auditId,
      case_number: where.caseNumber,
      question_id: question.id,
      question_version: question.version,
      value,
      reason,
      settled_by: actor.id,
      phrase: pointTo(question, phrase),
    })
    .execute();
  return (await findMetQuestion(tx, where)).view;
}

/** Writes to the other reviewers about a question. */
export async function writeMessage(
  tx: Tx,
  actor: SignedInUser,
  where: MetOn,
  { text, phrase }: Written,
): Promise<DifferenceView> {
  const { question } = await findMetQuestion(tx, where);
  await tx
    .insertInto("question_message")
    .values({
      audit_id: where.auditId,
      case_number: where.caseNumber,
      question_id: where.questionId,
      author: actor.id,
      text,
      phrase: pointTo(question, phrase),
    })
    .execute();
  return (await findMetQuestion(tx, where)).view;
}

/** The sentence as it is stored. Throws RuleBroken where the criterion has none there. */
function pointTo(question: Question, place: PhrasePlace | null): string | null {
  return place === null ? null : JSON.stringify(obeyRule(findPhrase(question, place)));
}

async function findMetQuestion(tx: Tx, { auditId, caseNumber, questionId }: MetOn): Promise<MetQuestion> {
  const met = (await readMeeting(tx, auditId, caseNumber)).find(({ question }) => question.id === questionId);
  if (met === undefined)
    throw new NotFound(
      "ikke-moedt",
      "Niveauerne mødes først på spørgsmålet, når begge har afsluttet deres måling af sagen.",
    );
  return met;
}
