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
import { viewQuestion } from "./view-question.ts";

/** A case as an audit drew it. */
export interface DrawnForReview {
  /** The event that brought the case into the audit's draw; null for a case without one. */
  readonly referenceId: string | null;
  readonly stratum: string;
  readonly timeline: Timeline;
  /** Of those who acted, by the code that the case system knows them by. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the audit that drew it, by stratum. */
  readonly periods: AuditPeriods;
}

/** The questions with the dates that each rests on in the case, as they stand at `now`. Never an answer. */
export async function describeQuestions(
  tx: Tx,
  { referenceId, stratum, timeline, names, periods }: DrawnForReview,
  asked: readonly Question[],
  now: Moment,
): Promise<ReviewView["questions"]> {
  const reference = timeline.events.find(({ id }) => id === referenceId) ?? null;
  const history = readHistory(timeline, now, await loadCounting(tx));
  const subject = { history, reference, period: periods[stratum] ?? null };
  return asked.map((question) => {
    const { lines, told } = dutyFacts(question, subject, names);
    const events = question.events.filter((type) => !told.includes(type));
    return {
      ...viewQuestion(question),
      facts: [...lines, ...questionFacts({ events }, timeline, reference)],
    };
  });
}
