import { compareReaders, type ReaderAnswer } from "#audit/calibration/compare-readers";
import { compareWithFacit, judgeReader } from "#audit/calibration/compare-with-facit";
import { may } from "#audit/permissions";
import { measureCompleteness } from "#audit/review/completeness";
import type { CalibrationReader, CalibrationRound, Facit } from "#contract/calibration";
import type { Question } from "#questions/question";
import type { Database, Tx } from "#server/database/connect";
import { answersById } from "../reviews/answers.store.ts";
import { loadAskingAudit } from "../reviews/asking-audit.store.ts";
import { viewQuestion } from "../reviews/view-question.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listFacit } from "./facit.store.ts";
import { questionsOnLevel } from "./find-candidates.ts";
import { requireRound } from "./make-round.ts";
import { listHandedIn, listReaders } from "./readers.store.ts";
import { listPracticeAnswers, listReadings } from "./readings.store.ts";
import { listPracticeCases } from "./rounds.store.ts";

/** With two, one's own answer and the sum give away the other's. */
const fewestForQuestions = 3;

/** The round as the user may see it: everything for the head of quality; one's own for a reader, and the questions across readers. */
export async function readRound(
  database: Database,
  actor: SignedInUser,
  roundId: number,
): Promise<CalibrationRound> {
  const seen = await database.asUser(actor, (tx) => readAsUser(tx, actor, roundId));
  const { isHead, questions } = seen;
  const own = seen.round.readerResults.find(({ id }) => id === actor.id);
  if (isHead || own?.submittedAt == null) return seen.round;
  const together = await database.asSystem(
    "who has handed in a calibration round sees how the readers read each question, without names",
    (tx) => listComparable(tx, roundId),
  );
  const readers = new Set(together.map(({ reader }) => reader)).size;
  const byQuestion = readers < fewestForQuestions ? null : compareReaders(questions, together);
  return { ...seen.round, byQuestion: byQuestion?.map(toView) ?? null };
}

async function readAsUser(tx: Tx, actor: SignedInUser, roundId: number) {
  const round = await requireRound(tx, roundId);
  const isHead = may(actor, "lead-calibration");
  const practiceCases = await listPracticeCases(tx, roundId);
  const asked = new Set(practiceCases.flatMap(({ questionIds }) => questionIds));
  const audit = await loadAskingAudit(tx, round.auditId);
  const questions = questionsOnLevel(audit, round.level).filter(({ id }) => asked.has(id));
  const facit = await listFacit(tx, roundId);
  const answers = withFacit(await listHandedIn(tx, roundId), facit);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const readers = await listReaders(tx, roundId);
  const readerResults = readers.map(({ user_id, name, submitted_at, cases }): CalibrationReader => {
    const own = answers.filter(({ reader }) => reader === user_id);
    const result = compareWithFacit(own, byId);
    const verdict = judgeReader(result, round.limitPercent);
    const view = { ...result, interval: tuple(result.interval), verdict };
    return {
      id: user_id,
      name,
      cases,
      submittedAt: submitted_at,
      result: submitted_at === null ? null : view,
    };
  });
  return {
    isHead,
    questions,
    round: {
      ...round,
      isHead,
      questions: questions.map(viewQuestion),
      practiceCases,
      facit,
      readerResults,
      readings: await readOwn(tx, actor, roundId, questions),
      byQuestion: isHead && answers.length > 0 ? compareReaders(questions, answers).map(toView) : null,
    },
  };
}

async function readOwn(
  tx: Tx,
  actor: SignedInUser,
  roundId: number,
  questions: readonly Question[],
): Promise<CalibrationRound["readings"]> {
  const readings = await listReadings(tx, actor.id, roundId);
  const ids = readings.map(({ id }) => id);
  const answers = await listPracticeAnswers(tx, ids, actor.name);
  return readings.map(({ id, case_number, question_ids }) => {
    const asked = questions.filter((question) => question_ids.includes(question.id));
    const given = answers.get(id) ?? [];
    const { answered, missingRemarks } = measureCompleteness(asked, answersById(given));
    return {
      id,
      caseNumber: case_number,
      asked: asked.length,
      answered,
      missingRemarks: [...missingRemarks],
      answers: given,
    };
  });
}

async function listComparable(tx: Tx, roundId: number): Promise<ReaderAnswer[]> {
  return withFacit(await listHandedIn(tx, roundId), await listFacit(tx, roundId));
}

function withFacit(
  answers: Awaited<ReturnType<typeof listHandedIn>>,
  facit: readonly Facit[],
): ReaderAnswer[] {
  const keyOf = (one: { caseNumber: string; questionId: string }) =>
    JSON.stringify([one.caseNumber, one.questionId]);
  const known = new Map(facit.map((one) => [keyOf(one), one.value]));
  return answers.flatMap((answer) => {
    const value = known.get(keyOf(answer));
    return value === undefined ? [] : [{ ...answer, facit: value }];
  });
}

function toView({ interval: _, ...reading }: ReturnType<typeof compareReaders>[number]) {
  return reading;
}

function tuple(interval: readonly [number, number] | null): [number, number] | null {
  return interval === null ? null : [interval[0], interval[1]];
}
