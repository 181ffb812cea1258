import type { AuditPeriods } from "#audit/draw/audit-periods";
import { dutyFacts } from "#audit/review/duty-facts";
import { questionFacts } from "#audit/review/question-facts";
import type { Timeline } from "#casefile/timeline";
import type { ReviewView } from "#contract/reviews";
import { readHistory } from "#law/history";
import type { Moment } from "#law/moment";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { loadCounting } from "../duties/counting-choices.store.ts";
import { findReferenceEvent } from "./reviews.store.ts";
import { viewQuestion } from "./view-question.ts";

/** A case as an audit drew it. */
export interface DrawnForReview {
  /** The audit whose draw the case came in by. */
  readonly auditId: string;
  readonly caseNumber: string;
  readonly stratum: string;
  readonly timeline: Timeline;
  /** Of that audit, by stratum. */
  readonly periods: AuditPeriods;
}

/** The questions with the dates that each rests on in the case, as they stand at `now`. Never an answer. */
export async function describeQuestions(
  tx: Tx,
  { auditId, caseNumber, stratum, timeline, periods }: DrawnForReview,
  asked: readonly Question[],
  now: Moment,
): Promise<ReviewView["questions"]> {
  const referenceId = await findReferenceEvent(tx, auditId, caseNumber);
  const reference = timeline.events.find(({ id }) => id === referenceId) ?? null;
  const history = readHistory(timeline, now, await loadCounting(tx));
  const subject = { history, reference, period: periods[stratum] ?? null };
  return asked.map((question) => {
    const { lines, told } = dutyFacts(question, subject);
    const events = question.events.filter((type) => !told.includes(type));
    return {
      ...viewQuestion(question),
      facts: [...lines, ...questionFacts({ events }, timeline, reference)],
    };
  });
}
