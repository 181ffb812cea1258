import type { AuditPeriods } from "#audit/draw/audit-periods";
import { answerFromDates, isAnsweredByDates } from "#audit/level-zero/answer-from-dates";
import type { AnswerOfDates } from "#audit/verify/verify-machine-answers";
import type { Timeline } from "#casefile/timeline";
import type { Counting } from "#law/counting/index";
import { readHistory } from "#law/history";
import { type Moment, momentAt } from "#law/moment";
import type { Question } from "#questions/question";
import { isRelevant } from "#questions/relevance";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { type DrawnFrame, type FrameCase, listFrameCases } from "./frame-readings.store.ts";

/** Cases held in memory at a time, with their events. */
const casesPerBatch = 500;

/** Some of the frame's cases, and every answer of the dates about them. */
export interface JudgedCases {
  readonly caseNumbers: readonly string[];
  readonly answers: readonly (AnswerOfDates & { readonly questionVersion: number })[];
}

/**
 * What the dates answer, as they stood when the sample was drawn: to every question that names a duty, in every case of the
 * frame that it can concern. `loadTimelines` gives what is known of the cases.
 */
export async function* judgeFrame(
  tx: Tx,
  { drawId, auditId, drawnAt }: DrawnFrame,
  counting: Counting,
  loadTimelines: (caseNumbers: readonly string[]) => Promise<ReadonlyMap<string, Timeline>>,
): AsyncGenerator<JudgedCases> {
  const rules = { ...(await loadRules(tx, auditId)), counting, asOf: momentAt(drawnAt) };
  let after = "";
  while (true) {
    const cases = await listFrameCases(tx, drawId, after, casesPerBatch);
    const last = cases.at(-1);
    if (last === undefined) return;
    const caseNumbers = cases.map(({ caseNumber }) => caseNumber);
    const timelines = await loadTimelines(caseNumbers);
    const answers = cases.flatMap((each) => {
      const timeline = timelines.get(each.caseNumber);
      return timeline === undefined ? [] : answersOf(timeline, each, rules);
    });
    yield { caseNumbers, answers };
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
  const { questions: asked, periods } = await loadAuditModel(tx, auditId);
  return { questions: asked.filter(isAnsweredByDates), periods };
}

function answersOf(
  timeline: Timeline,
  { caseNumber, stratum, referenceId }: FrameCase,
  { questions, periods, counting, asOf }: Rules,
): JudgedCases["answers"] {
  const period = periods[stratum ?? ""] ?? null;
  const reference = period === null ? {} : { referenceDate: period.to };
  const facts = { stratum: stratum ?? "", timeline, ...reference };
  const history = readHistory(timeline, asOf, counting);
  const subject = { history, reference: history.find(referenceId) ?? null, period };
  return questions
    .filter((question) => isRelevant(question, facts))
    .map((question) => ({ ...answerFromDates(question, subject), caseNumber }));
}
