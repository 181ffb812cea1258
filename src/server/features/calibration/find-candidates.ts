import { proposeCases } from "#audit/calibration/propose-cases";
import { type KnownAnswer, settleAnswers } from "#audit/calibration/settle-answers";
import { isDefect } from "#audit/review/answer-rules";
import type { CalibrationCandidate } from "#contract/calibration";
import { dayInDenmark } from "#kit/clock";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { type AskingAudit, loadAskingAudit } from "../reviews/asking-audit.store.ts";
import { type HeldCase, listHeldCases, listLevelAnswers, listSettled } from "./known-answers.store.ts";

/** So many are proposed: half a day's practice. */
const usualCases = 6;

export interface Candidate extends CalibrationCandidate {
  readonly known: readonly KnownAnswer[];
}

/** The questions that the audit asks on the level, whatever the case. */
export function questionsOnLevel(
  { model, themeQuestions }: Pick<AskingAudit, "model" | "themeQuestions">,
  level: number,
): readonly Question[] {
  const ofThemes = themeQuestions.filter(({ levels }) => levels.includes(level));
  return [...model.questions, ...ofThemes.map(({ question }) => question)];
}

/** The cases that can be practised on, those proposed first. As the head of quality. */
export async function findCandidates(
  tx: Tx,
  auditId: string,
  level: number,
): Promise<{ readonly questions: readonly Question[]; readonly candidates: readonly Candidate[] }> {
  const questions = questionsOnLevel(await loadAskingAudit(tx, auditId), level);
  const cases = await listHeldCases(tx, auditId);
  const answers = await listLevelAnswers(tx, cases, questions);
  const settled = await listSettled(tx, cases);
  const found = cases.flatMap((one): readonly Candidate[] => {
    const isOfCase = ({ auditId: id, caseNumber }: { auditId: string; caseNumber: string }) =>
      id === one.auditId && caseNumber === one.caseNumber;
    const known = settleAnswers(answers.filter(isOfCase), settled.filter(isOfCase));
    return known.length === 0 ? [] : [describe(one, known, questions)];
  });
  const proposed = proposeCases(found, usualCases);
  const candidates = found
    .map((one) => ({ ...one, isProposed: proposed.includes(one.caseNumber) }))
    .toSorted(
      (a, b) => Number(b.isProposed) - Number(a.isProposed) || b.questionIds.length - a.questionIds.length,
    );
  return { questions, candidates };
}

function describe(one: HeldCase, known: readonly KnownAnswer[], questions: readonly Question[]): Candidate {
  const { caseNumber, stratum, unitId, unitName, auditId, auditTitle, submittedAt } = one;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const defects = known.filter(({ questionId, value }) => {
    const question = byId.get(questionId);
    return question !== undefined && isDefect(question, value);
  });
  return {
    caseNumber,
    stratum,
    unit: { id: unitId, name: unitName },
    earlierAudit: { id: auditId, title: auditTitle },
    asOf: dayInDenmark(submittedAt),
    questionIds: known.map(({ questionId }) => questionId),
    defects: defects.length,
    isProposed: false,
    known,
  };
}
