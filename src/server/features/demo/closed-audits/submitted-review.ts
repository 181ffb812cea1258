import { questionsOfCase } from "#audit/review/questions-of-case";
import type { Timeline } from "#casefile/timeline";
import { addDays, daysBetween, type LocalDate } from "#kit/local-date";
import { barnetsLov2025V1 } from "#questions/barnets-lov-2025/model.v1";
import type { Question } from "#questions/question";
import { isRelevant } from "#questions/relevance";
import { answeredValue } from "../current-audit/current-answers.ts";
import { type DatedAnswer, strengths } from "../current-audit/draft-reviews.ts";
import type { AllocatedReview } from "../current-audit/review-plan.ts";
import type { DraftReview, GivenAnswer } from "../load/insert-reviews.ts";
import { inventRemark } from "../load/remarks.ts";
import { type Random, seededRandom } from "../seeded-random.ts";
import type { ClosedAudit } from "./closed-audit.ts";
import type { ReadStories } from "./tell-stories.ts";

/** What the reviewers of an audit have before them. */
export interface CasesBeforeReviewers extends ReadStories {
  readonly timelines: ReadonlyMap<string, Timeline>;
  /** The last day of the audited period, by case type. */
  readonly lastDays: ReadonlyMap<string, LocalDate>;
  readonly answerByDates: DatedAnswer;
}

/** Where a case lies in an audit. */
type PlacedCase = Pick<AllocatedReview["drawn"], "caseNumber" | "stratum">;
type CaseFacts = Pick<CasesBeforeReviewers, "timelines" | "lastDays">;

/** Whether the case of the audit is asked the question of the model; on all levels alike. */
export function isAsked(seen: CaseFacts, one: PlacedCase, questionId: string): boolean {
  const question = barnetsLov2025V1.questions.find(({ id }) => id === questionId);
  const facts = factsOf(seen, one);
  return question !== undefined && facts !== null && isRelevant(question, facts);
}

function factsOf({ timelines, lastDays }: CaseFacts, { caseNumber, stratum }: PlacedCase) {
  const timeline = timelines.get(caseNumber);
  const referenceDate = lastDays.get(stratum);
  return timeline && referenceDate ? { stratum, timeline, referenceDate } : null;
}

/**
 * A review that was submitted while the audit was held, with an answer to every question that the case is asked; and to those
 * of the former wordings that tell a story (none for most cases).
 */
export function submittedReview(
  audit: ClosedAudit,
  { level, drawn, reviewerId }: AllocatedReview,
  cases: CasesBeforeReviewers,
  former: readonly Question[],
): DraftReview {
  const { caseNumber, stratum, unit } = drawn;
  const random = seededRandom(`${audit.id}:${level}:${caseNumber}`);
  const facts = factsOf(cases, drawn);
  const asked = facts === null ? [] : questionsOfCase(audit.model, [], level, facts);
  const answers = asked.map((question): GivenAnswer => {
    const told = cases.told.get(`${question.id} ${level}`)?.get(caseNumber);
    const value = told ?? ordinaryValue(question, caseNumber, level, cases, random);
    return { question, value, remark: question.scale.defects.includes(value) ? inventRemark(random) : "" };
  });
  const formerAnswers = former.flatMap((question): readonly GivenAnswer[] => {
    const value = cases.toldFormerly.get(`${question.id} ${level}`)?.get(caseNumber);
    return value === undefined ? [] : [{ question, value, remark: "" }];
  });
  const [from, to] = audit.carriedOut[level - 1] ?? [audit.drawnOn, audit.drawnOn];
  const day = addDays(from, random.between(0, daysBetween(from, to)));
  const at = `${day}T${random.between(10, 13)}:${random.between(10, 59)}:00Z`;
  const praise = random.pick(strengths);
  return {
    level,
    caseNumber,
    stratum,
    unit,
    reviewerId,
    status: "afsluttet",
    at,
    answers,
    formerAnswers,
    strengths: praise,
  };
}

function ordinaryValue(
  question: Question,
  caseNumber: string,
  level: number,
  { timelines, answerByDates }: CasesBeforeReviewers,
  random: Random,
): string {
  const dated = answerByDates(caseNumber, question);
  const followedUp = timelines.get(caseNumber)?.events.some(({ type }) => type === "opfoelgning-holdt");
  const isWaiting = question.landmark === "opfoelgning" && question.criterion.notYetMeasurable !== null;
  if (dated === null && isWaiting && !followedUp) return "ikke-maalbar-endnu";
  return answeredValue(question, { caseNumber, level, dated }, random);
}
