import { checkValue } from "#audit/review/answer-rules";
import { measureCompleteness } from "#audit/review/completeness";
import { reviseAnswer } from "#audit/review/revision";
import type { AnswerView } from "#contract/reviews";
import type { Clock } from "#kit/clock";
import type { Tx } from "#server/database/connect";
import { Conflict, NotFound, RuleBroken } from "#server/errors";
import { obeyRule } from "../audits/obey-rule.ts";
import { answersById } from "../reviews/answers.store.ts";
import { loadAskingAudit } from "../reviews/asking-audit.store.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { questionsOnLevel } from "./find-candidates.ts";
import { requireRound, unknownRound } from "./make-round.ts";
import { type OpenReading, openReading } from "./open-reading.ts";
import { handIn } from "./readers.store.ts";
import {
  appendPracticeAnswer,
  listPracticeAnswers,
  listPracticeRevisions,
  listReadings,
  lockReader,
} from "./readings.store.ts";

interface SentAnswer {
  readonly readingId: number;
  readonly questionId: string;
  readonly value: string;
  readonly remark: string;
  readonly expectedRevision: number;
}

/** Saves an answer as a new revision; the same answer twice is one. Throws {@link Conflict} with what another window wrote. */
export async function savePracticeAnswer(
  tx: Tx,
  actor: SignedInUser,
  sent: SentAnswer,
  clock: Clock,
): Promise<AnswerView> {
  const open = await openReading(tx, actor, sent.readingId);
  await lockReader(tx, open.round.id, actor.id);
  refuseUnlessOpen(open);
  const question = open.asked.find(({ id }) => id === sent.questionId);
  if (question === undefined)
    throw new NotFound("stilles-ikke", `${sent.questionId} stilles ikke i øvesagen. Genindlæs siden.`);
  obeyRule(checkValue(question, sent.value));
  const history = await listPracticeRevisions(tx, sent.readingId, question.id, actor.name);
  const saved = reviseAnswer(history, { ...sent, by: actor.name, at: clock.now() });
  if (saved.outcome === "conflict")
    throw new Conflict(
      "svar-aendret",
      "Der er svaret på spørgsmålet i et andet vindue. Vælg, hvilket svar der skal gælde.",
      history.at(-1) ?? null,
    );
  const at =
    saved.outcome === "saved"
      ? await appendPracticeAnswer(tx, sent.readingId, question, saved.revision)
      : saved.revision.at;
  return { questionId: question.id, questionVersion: question.version, ...saved.revision, at };
}

/** Hands in all of one's practice cases at once: only then is the facit shown. */
export async function handInPractice(tx: Tx, actor: SignedInUser, roundId: number): Promise<void> {
  const round = await requireRound(tx, roundId);
  await lockReader(tx, roundId, actor.id);
  const readings = await listReadings(tx, actor.id, roundId);
  const [one] = readings;
  if (one === undefined) throw unknownRound();
  refuseUnlessOpen({ round, reading: one });
  const questions = questionsOnLevel(await loadAskingAudit(tx, round.auditId), round.level);
  const answers = await listPracticeAnswers(
    tx,
    readings.map(({ id }) => id),
    actor.name,
  );
  const lacking = readings.filter(({ id, question_ids }) => {
    const asked = questions.filter((question) => question_ids.includes(question.id));
    const given = measureCompleteness(asked, answersById(answers.get(id) ?? []));
    return given.unanswered.length > 0 || given.missingRemarks.length > 0;
  });
  if (lacking.length > 0)
    throw new RuleBroken(
      "oevesager-mangler",
      `Der mangler svar eller bemærkninger i sag ${lacking.map(({ case_number }) => case_number).join(", ")}. Gør dem færdige, før du afleverer.`,
    );
  await handIn(tx, roundId, actor.id);
}

function refuseUnlessOpen({ round, reading }: Pick<OpenReading, "round" | "reading">): void {
  if (round.status !== "aaben")
    throw new RuleBroken("runde-ikke-aaben", "Kalibreringsrunden er ikke åben, så der kan ikke svares.");
  if (reading.submitted_at !== null)
    throw new RuleBroken("afleveret", "Du har afleveret dine svar og set facit, så de ligger fast.");
}
