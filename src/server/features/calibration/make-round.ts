import type { z } from "zod";
import { checkValue } from "#audit/review/answer-rules";
import { isRuleBroken } from "#audit/rule-broken";
import type { makeCalibrationRound, proposeCalibration, writeFacit } from "#contract/calibration";
import type { Tx } from "#server/database/connect";
import { Conflict, NotFound, RuleBroken } from "#server/errors";
import { refuse } from "../audits/obey-rule.ts";
import { loadAskingAudit } from "../reviews/asking-audit.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { insertFacit } from "./facit.store.ts";
import { type Candidate, findCandidates, questionsOnLevel } from "./find-candidates.ts";
import { insertReaders, listAcquainted, listLevelReviewers, listReaders } from "./readers.store.ts";
import {
  findRound,
  hasUnfinishedRound,
  insertPracticeCases,
  insertRound,
  listPracticeCases,
  lockRound,
  setRoundStatus,
} from "./rounds.store.ts";

type Proposal = z.input<(typeof proposeCalibration)["response"]>;
type Wanted = z.output<NonNullable<(typeof makeCalibrationRound)["body"]>>;
type WrittenFacit = z.output<NonNullable<(typeof writeFacit)["body"]>>;

/** What a round on the level can be made of. */
export async function proposeRound(tx: Tx, auditId: string, level: number): Promise<Proposal> {
  const { questions, candidates } = await findCandidates(tx, auditId, level);
  const withCases = questions.map(({ id, text, landmark }) => ({
    id,
    text,
    landmark,
    cases: candidates.filter(({ questionIds }) => questionIds.includes(id)).length,
  }));
  return {
    readers: await listLevelReviewers(tx, auditId, level),
    candidates: candidates.map(({ known: _, ...candidate }) => candidate),
    questions: withCases.filter(({ cases }) => cases > 0),
  };
}

/** Makes a round as a draft: its cases, what is asked in each, the facit, and who is to practise. */
export async function makeRound(
  tx: Tx,
  actor: SignedInUser,
  auditId: string,
  { level, caseNumbers, questionIds, limitPercent }: Wanted,
): Promise<{ id: number }> {
  if (await hasUnfinishedRound(tx, auditId, level))
    throw new Conflict(
      "runde-i-gang",
      `Der er en kalibreringsrunde på niveau ${level}, der ikke er afsluttet. Afslut den først.`,
    );
  const { candidates } = await findCandidates(tx, auditId, level);
  const chosen = [...new Set(caseNumbers)].map((wanted): Candidate => {
    const found = candidates.find(({ caseNumber }) => caseNumber === wanted);
    if (found === undefined) throw notForPractice(wanted);
    const known = found.known.filter(({ questionId }) => questionIds.includes(questionId));
    return { ...found, known, questionIds: known.map(({ questionId }) => questionId) };
  });
  const cases = chosen.filter(({ known }) => known.length > 0);
  if (cases.length === 0)
    throw new RuleBroken(
      "intet-at-oeve",
      "Ingen af øvesagerne har facit på de valgte spørgsmål. Vælg flere.",
    );
  const id = await insertRound(tx, { auditId, level, limitPercent }, actor.id);
  await insertPracticeCases(tx, id, cases);
  const facit = cases.flatMap(({ known }) => known.map((one) => ({ ...one, reason: null })));
  await insertFacit(tx, id, actor.id, facit);
  await addReaders(tx, id);
  return { id };
}

/** Adds those who measure on the level and are not in the round yet; gives how many. Nobody gets a case they know. */
export async function addReaders(tx: Tx, roundId: number): Promise<number> {
  const round = await requireRound(tx, roundId);
  const cases = (await listPracticeCases(tx, roundId)).map(({ caseNumber }) => caseNumber);
  const known = await listAcquainted(tx, cases);
  const present = new Set((await listReaders(tx, roundId)).map(({ user_id }) => user_id));
  const reviewers = await listLevelReviewers(tx, round.auditId, round.level);
  const readers = reviewers
    .filter(({ id }) => !present.has(id))
    .map(({ id }) => ({
      userId: id,
      caseNumbers: cases.filter(
        (caseNumber) => !known.some((one) => one.userId === id && one.caseNumber === caseNumber),
      ),
    }))
    .filter(({ caseNumbers }) => caseNumbers.length > 0);
  await insertReaders(tx, roundId, readers);
  return readers.length;
}

export async function moveRound(tx: Tx, roundId: number, to: "aaben" | "afsluttet"): Promise<void> {
  await lockRound(tx, roundId);
  const round = await requireRound(tx, roundId);
  if (round.status === "afsluttet")
    throw new RuleBroken(
      "runde-afsluttet",
      "Kalibreringsrunden er afsluttet. Lav en ny, hvis der skal øves mere.",
    );
  if (round.status === to) return;
  if (to === "aaben") await addReaders(tx, roundId);
  if (to === "aaben" && (await listReaders(tx, roundId)).length === 0)
    throw new RuleBroken(
      "ingen-maalere",
      `Ingen har målinger på niveau ${round.level} endnu. Fordel sagerne, før du åbner runden.`,
    );
  await setRoundStatus(tx, roundId, to);
}

/** Writes another facit on top of the one there is, with the reason. */
export async function correctFacit(
  tx: Tx,
  actor: SignedInUser,
  roundId: number,
  written: WrittenFacit,
): Promise<void> {
  await lockRound(tx, roundId);
  const round = await requireRound(tx, roundId);
  if (round.status === "afsluttet")
    throw new RuleBroken("runde-afsluttet", "Kalibreringsrunden er afsluttet, så dens facit ligger fast.");
  const cases = await listPracticeCases(tx, roundId);
  const asked = cases.find(({ caseNumber }) => caseNumber === written.caseNumber)?.questionIds ?? [];
  const question = questionsOnLevel(await loadAskingAudit(tx, round.auditId), round.level).find(
    ({ id }) => id === written.questionId && asked.includes(id),
  );
  if (question === undefined)
    throw new NotFound("stilles-ikke", `${written.questionId} stilles ikke i øvesagen. Hent siden igen.`);
  const unknown = checkValue(question, written.value);
  if (isRuleBroken(unknown)) refuse(unknown);
  await insertFacit(tx, roundId, actor.id, [
    { ...written, questionVersion: question.version, source: "rettet" },
  ]);
}

export async function requireRound(tx: Tx, roundId: number) {
  const round = await findRound(tx, roundId);
  if (round === null) throw unknownRound();
  return round;
}

export function unknownRound(): NotFound {
  return new NotFound(
    "ukendt-runde",
    "Kalibreringsrunden findes ikke, eller du er ikke med i den. Vælg en på tilsynets side.",
  );
}

function notForPractice(caseNumber: string): RuleBroken {
  return new RuleBroken(
    "ikke-oevesag",
    `Sag ${caseNumber} kan ikke være øvesag: dens svar er ikke afklaret, eller den kan trækkes i tilsynet.`,
  );
}
