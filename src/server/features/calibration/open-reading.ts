import { asItStood, closedBy } from "#audit/anchors/as-it-stood";
import type { AuditPeriods } from "#audit/draw/audit-periods";
import { measureCompleteness } from "#audit/review/completeness";
import type { CalibrationReading } from "#contract/calibration";
import { localDate } from "#kit/local-date";
import { wholeDay } from "#law/moment";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import { findActorNames } from "../cases/actor-names.store.ts";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import { findCase } from "../cases/cases.store.ts";
import { describeTimeline } from "../cases/open-case.ts";
import { answersById } from "../reviews/answers.store.ts";
import { type AskingAudit, loadAskingAudit } from "../reviews/asking-audit.store.ts";
import { describeQuestions } from "../reviews/describe-questions.ts";
import { isCritical } from "../reviews/reviews.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { questionsOnLevel } from "./find-candidates.ts";
import { requireRound } from "./make-round.ts";
import {
  findReading,
  findReferenceOfReading,
  listPracticeAnswers,
  listReadings,
  type ReadingRow,
} from "./readings.store.ts";

/** One's own practice case with what is asked in it. */
export interface OpenReading {
  readonly reading: ReadingRow;
  readonly round: Awaited<ReturnType<typeof requireRound>>;
  readonly audit: AskingAudit;
  readonly asked: readonly Question[];
}

/** Throws {@link NotFound} for everybody but the reader. */
export async function openReading(tx: Tx, actor: SignedInUser, readingId: number): Promise<OpenReading> {
  const reading = await findReading(tx, actor.id, readingId);
  if (reading === null) throw unknownReading();
  const round = await requireRound(tx, reading.round_id);
  const audit = await loadAskingAudit(tx, round.auditId);
  const asked = questionsOnLevel(audit, round.level).filter(({ id }) => reading.question_ids.includes(id));
  return { reading, round, audit, asked };
}

/** The practice case as the review screen shows it: read as it stood when it was reviewed then. */
export async function readReading(
  tx: Tx,
  actor: SignedInUser,
  readingId: number,
): Promise<CalibrationReading> {
  const { reading, round, audit, asked } = await openReading(tx, actor, readingId);
  const { case_number: caseNumber, stratum } = reading;
  const asOf = localDate(reading.as_of);
  const [caseFile, timelines] = [await findCase(tx, caseNumber, asOf), await loadTimelines(tx, [caseNumber])];
  const found = timelines.get(caseNumber);
  if (caseFile === null || found === undefined) throw unknownReading();
  const timeline = asItStood(found, asOf);
  const answers = (await listPracticeAnswers(tx, [reading.id], actor.name)).get(reading.id) ?? [];
  const { periods } = await loadAskingAudit(tx, reading.earlier_audit_id);
  const referenceId = await findReferenceOfReading(tx, reading);
  const names = await findActorNames(tx, timeline.events);
  const drawn = { referenceId, stratum, timeline, names };
  const mayEdit = round.status === "aaben" && reading.submitted_at === null;
  return {
    id: reading.id,
    roundId: round.id,
    asOf,
    auditId: round.auditId,
    auditTitle: round.auditTitle,
    level: round.level,
    caseNumber,
    stratum,
    unit: caseFile.unit,
    status: reading.submitted_at === null ? "i-gang" : "afsluttet",
    levelOpen: round.status === "aaben",
    part: "maaler",
    asked: asked.length,
    answered: measureCompleteness(asked, answersById(answers)).answered,
    caseFile: { ...caseFile, closed: closedBy(caseFile.closed, asOf) },
    events: describeTimeline(timeline, names),
    landmarks: audit.landmarks.filter(({ id }) => asked.some(({ landmark }) => landmark === id)),
    questions: await describeQuestions(
      tx,
      { ...drawn, periods: periods as AuditPeriods },
      asked,
      wholeDay(asOf),
    ),
    notAsked: [],
    answers,
    formerWordings: [],
    formerAnswers: [],
    differences: [],
    strengths: "",
    reviewers: [{ id: actor.id, name: actor.name, part: "maaler" }],
    mayEdit,
    critical: await isCritical(tx, caseNumber),
    mayMeet: false,
    ...placeAmong(await listReadings(tx, actor.id, round.id), reading.id),
  };
}

function placeAmong(readings: readonly { readonly id: number }[], readingId: number) {
  const index = readings.findIndex(({ id }) => id === readingId);
  return { place: index + 1, ofMine: readings.length, nextReviewId: readings[index + 1]?.id ?? null };
}

function unknownReading(): NotFound {
  return new NotFound(
    "ukendt-oevesag",
    "Øvesagen findes ikke, eller den er ikke din. Vælg den på kalibreringsrundens side.",
  );
}
