import { currentAdjudications } from "#audit/meet/adjudication";
import { countCases, countPhrases, type PhrasePointer } from "#audit/meet/criterion-phrases";
import { may } from "#audit/permissions";
import { choicesFor } from "#audit/review/answer-rules";
import type { CriterionPhrases } from "#contract/criterion-phrases";
import type { Database, Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { allowAction } from "../audits/allow-action.ts";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listAdjudications, listMessages, listMetCases } from "./meetings.store.ts";

/**
 * Which sentences of a question's criterion the conversations point to, over all units: counts alone. Not for readers,
 * since the counts are small; of levels still open, for the head of quality only. Throws Forbidden or NotFound.
 */
export function countConversationPhrases(
  database: Database,
  actor: SignedInUser,
  auditId: string,
  questionId: string,
): Promise<CriterionPhrases> {
  allowAction(actor, "see-answers-behind-results", "se, hvad samtalerne peger på");
  return database.asSystem("how many conversations point to a sentence, over all units", async (tx) => {
    const { questions: asked } = await loadAuditModel(tx, auditId);
    const question = asked.find(({ id }) => id === questionId);
    if (question === undefined)
      throw new NotFound("ukendt-spoergsmaal", "Spørgsmålet er ikke stillet i dette tilsyn.");
    const pointers = await listPointers(tx, auditId, questionId, may(actor, "close-level"));
    const labels = new Map(choicesFor(question).map(({ value, label }) => [value, label]));
    return {
      conversations: countCases(pointers),
      pointing: countCases(pointers.filter(({ phrase }) => phrase !== null)),
      phrases: countPhrases(question, pointers).map((phrase) => ({
        ...phrase,
        label: labels.get(phrase.value) ?? phrase.value,
      })),
    };
  });
}

/** Every message and the settled answer in force of each case. */
async function listPointers(
  tx: Tx,
  auditId: string,
  questionId: string,
  withOpenLevels: boolean,
): Promise<readonly PhrasePointer[]> {
  const cases = await listMetCases(tx, auditId, withOpenLevels);
  const messages = await listMessages(tx, auditId, cases);
  const settled = await listAdjudications(tx, auditId, cases);
  const inForce = cases.flatMap((caseNumber): readonly PhrasePointer[] => {
    const ofCase = settled.filter((one) => one.caseNumber === caseNumber);
    const latest = currentAdjudications(ofCase).get(questionId);
    return latest === undefined ? [] : [{ ...latest, kind: "afklaring" }];
  });
  const said = messages.filter((message) => message.questionId === questionId);
  return [...said.map((message): PhrasePointer => ({ ...message, kind: "besked" })), ...inForce];
}
