import { sql } from "kysely";
import type { AuditPeriods } from "#audit/draw/audit-periods";
import { answerFromDates, isAnsweredByDates, type MachineAnswer } from "#audit/level-zero/answer-from-dates";
import type { Timeline } from "#casefile/timeline";
import type { Counting } from "#law/counting/index";
import { readHistory } from "#law/history";
import { type Moment, momentAt } from "#law/moment";
import type { Question } from "#questions/question";
import { isRelevant } from "#questions/relevance";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import { loadCounting } from "../duties/counting-choices.store.ts";
import { lawHash } from "../duties/law-hash.ts";
import {
  claimFrame,
  type DrawnFrame,
  insertMachineAnswers,
  listFrameCases,
  listUnreadFrames,
} from "./machine-answers.store.ts";

/** Cases held in memory at a time, with their events. */
const casesPerBatch = 500;

/**
 * The dates' answers for every frame that has been drawn and still waits for them: after a draw, or an update of Sagspejl.
 * Needs the system's transaction: they speak of every unit's cases, and nobody but the program writes what they say.
 */
export async function readWaitingFrames(tx: Tx): Promise<void> {
  const frames = await listUnreadFrames(tx);
  for (const frame of frames) await readFrameByDates(tx, frame);
  // A draw that the planner has never seen looks like one row to it, and every look at the results takes seconds.
  if (frames.length > 0) await sql`analyze machine_answer, frame_case`.execute(tx);
}

/**
 * Answers, from the dates as they stood when the sample was drawn, every question that names a duty for every case of the
 * frame that it can concern. Once for each draw; gives the number of answers.
 */
async function readFrameByDates(tx: Tx, { drawId, auditId, drawnAt }: DrawnFrame): Promise<number> {
  const counting = await loadCounting(tx);
  if (!(await claimFrame(tx, drawId, await lawHash(counting)))) return 0;
  const rules = { ...(await loadRules(tx, auditId)), counting, asOf: momentAt(drawnAt) };
  let answered = 0;
  for (let after = ""; ; ) {
    const cases = await listFrameCases(tx, drawId, after, casesPerBatch);
    const last = cases.at(-1);
    if (last === undefined) return answered;
    const timelines = await loadTimelines(
      tx,
      cases.map(({ caseNumber }) => caseNumber),
    );
    const answers = cases.flatMap((each) => {
      const timeline = timelines.get(each.caseNumber);
      return timeline === undefined ? [] : answersOf(timeline, each, rules);
    });
    answered += await insertMachineAnswers(tx, drawId, answers);
    after = last.caseNumber;
  }
}

interface Rules {
  readonly questions: readonly Question[];
  readonly periods: AuditPeriods;
  readonly counting: Counting;
  readonly asOf: Moment;
}

async function loadRules(tx: Tx, auditId: string): Promise<Pick<Rules, "questions" | "periods">> {
  const { model, themeQuestions, periods } = await loadAuditModel(tx, auditId);
  const asked = [...model.questions, ...themeQuestions.map(({ question }) => question)];
  return { questions: asked.filter(isAnsweredByDates), periods };
}

function answersOf(
  timeline: Timeline,
  { caseNumber, stratum, referenceId }: Awaited<ReturnType<typeof listFrameCases>>[number],
  { questions, periods, counting, asOf }: Rules,
): readonly (MachineAnswer & { readonly caseNumber: string })[] {
  const period = periods[stratum ?? ""] ?? null;
  const reference = period === null ? {} : { referenceDate: period.to };
  const facts = { stratum: stratum ?? "", timeline, ...reference };
  const history = readHistory(timeline, asOf, counting);
  const subject = { history, reference: history.find(referenceId) ?? null, period };
  return questions
    .filter((question) => isRelevant(question, facts))
    .map((question) => ({ ...answerFromDates(question, subject), caseNumber }));
}
