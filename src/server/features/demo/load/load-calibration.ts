import { addDays, type LocalDate } from "#kit/local-date";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { insertFacit } from "#server/features/calibration/facit.store";
import { findCandidates } from "#server/features/calibration/find-candidates";
import { listAcquainted, listLevelReviewers } from "#server/features/calibration/readers.store";
import { insertPracticeCases } from "#server/features/calibration/rounds.store";
import { auditYear } from "../audit-in-progress.ts";
import { type LoadedPerson, onlyOne } from "./load-people.ts";

const level = 1;
const limitPercent = 80;
const daysSinceOpened = 45;
const daysSinceEnded = 43;
/** Few enough to go through on a morning. */
const cases = 3;
const questionsAsked = 12;

interface PracticeAsked {
  readonly caseNumber: string;
  readonly question: Question;
  readonly facit: string;
}

/** The round that level 1 of the audit in progress held before it opened; null where a small example has no cases for it. */
export async function loadCalibration(
  tx: Tx,
  today: LocalDate,
  people: readonly LoadedPerson[],
): Promise<string | null> {
  const auditId = String(auditYear(today));
  const head = onlyOne(people, "tilsynsansvarlig");
  const { questions, candidates } = await findCandidates(tx, auditId, level);
  const chosen = candidates.slice(0, cases).map(({ known, ...candidate }) => {
    const asked = known.slice(0, questionsAsked);
    return { ...candidate, known: asked, questionIds: asked.map(({ questionId }) => questionId) };
  });
  if (chosen.length === 0) return null;
  const { id } = await tx
    .insertInto("calibration_round")
    .values({
      audit_id: auditId,
      level,
      limit_percent: limitPercent,
      status: "afsluttet",
      created_by: head.id,
      opened_at: morningOf(addDays(today, -daysSinceOpened)),
      ended_at: morningOf(addDays(today, -daysSinceEnded)),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertPracticeCases(tx, id, chosen);
  const facit = chosen.flatMap(({ known }) => known.map((one) => ({ ...one, reason: null })));
  await insertFacit(tx, id, head.id, facit);
  const asked = facit.flatMap(({ caseNumber, questionId, value }): readonly PracticeAsked[] => {
    const question = questions.find((each) => each.id === questionId);
    return question === undefined ? [] : [{ caseNumber, question, facit: value }];
  });
  const known = await listAcquainted(
    tx,
    chosen.map(({ caseNumber }) => caseNumber),
  );
  const reviewers = await listLevelReviewers(tx, auditId, level);
  for (const [index, { id: userId }] of reviewers.entries()) {
    const own = asked.filter(
      ({ caseNumber }) => !known.some((one) => one.userId === userId && one.caseNumber === caseNumber),
    );
    await loadReader(tx, id, userId, index, own, today);
  }
  return "En kalibreringsrunde";
}

async function loadReader(
  tx: Tx,
  roundId: number,
  userId: string,
  index: number,
  own: readonly PracticeAsked[],
  today: LocalDate,
): Promise<void> {
  if (own.length === 0) return;
  const submitted_at = morningOf(addDays(today, -daysSinceEnded - 1));
  await tx
    .insertInto("calibration_reader")
    .values({ round_id: roundId, user_id: userId, submitted_at })
    .execute();
  const caseNumbers = [...new Set(own.map(({ caseNumber }) => caseNumber))];
  const readings = await tx
    .insertInto("calibration_reading")
    .values(caseNumbers.map((case_number) => ({ round_id: roundId, case_number, user_id: userId })))
    .returning(["id", "case_number"])
    .execute();
  const rows = own.map(({ caseNumber, question, facit }, place) => {
    const value = readsDifferently(index, question, own[0]?.question, place)
      ? otherThan(facit, question)
      : facit;
    return {
      reading_id: readings.find(({ case_number }) => case_number === caseNumber)?.id ?? 0,
      question_id: question.id,
      question_version: question.version,
      revision: 1,
      value,
      remark: question.scale.defects.includes(value) ? "Det fremgår ikke af sagen." : "",
    };
  });
  await tx.insertInto("calibration_answer").values(rows).execute();
}

/** Every other reads the first question otherwise; the second reader misses every third answer, and does not pass. */
function readsDifferently(
  index: number,
  question: Question,
  first: Question | undefined,
  place: number,
): boolean {
  if (question.id === first?.id) return index % 2 === 0;
  return index === 1 ? place % 3 === 0 : place % 17 === index + 3;
}

function otherThan(facit: string, { scale }: Question): string {
  return scale.values.find(({ value }) => value !== facit)?.value ?? facit;
}

function morningOf(date: LocalDate): string {
  return `${date}T08:00:00Z`;
}
