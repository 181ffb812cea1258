import { addDays, type LocalDate } from "#kit/local-date";
import type { Question } from "#questions/question";
import type { DraftReview } from "../load/insert-reviews.ts";
import { inventRemark } from "../load/remarks.ts";
import type { Random } from "../seeded-random.ts";
import { answeredValue } from "./current-answers.ts";
import type { PlannedReview } from "./review-plan.ts";

/** The questions a case is asked on a level. */
export type AskedQuestions = (caseNumber: string, stratum: string, level: number) => readonly Question[];

export const strengths = [
  "Barnet er talt med flere gange, og dets ord er citeret.",
  "Tydelig sammenhæng mellem undersøgelsen og målene i planen.",
  "Netværket er inddraget tidligt, og møderne er godt forberedt.",
] as const;

/** Level 1 over the last six weeks, level 2 over the last two. */
const latestDaysOfLevel = [42, 14] as const;

/** What the dates settle about a case, for a question that asks for no more than they show; else null. */
export type DatedAnswer = (caseNumber: string, question: Question) => string | null;

/** A planned review with its answers, as far as it has come. */
export function draftReview(
  { drawn, level, status, reviewerId }: PlannedReview,
  ask: AskedQuestions,
  answerByDates: DatedAnswer,
  today: LocalDate,
  random: Random,
): DraftReview {
  const { caseNumber, stratum, unit } = drawn;
  const asked = status === "tildelt" ? [] : ask(caseNumber, stratum, level);
  const reached =
    status === "i-gang" ? asked.slice(0, random.between(3, Math.max(3, asked.length - 5))) : asked;
  const answers = reached.map((question) => {
    const dated = answerByDates(caseNumber, question);
    const value = answeredValue(question, { caseNumber, level, dated }, random);
    return { question, value, remark: question.scale.defects.includes(value) ? inventRemark(random) : "" };
  });
  const day = addDays(today, -random.between(1, latestDaysOfLevel[level - 1] ?? 1));
  const at = `${day}T${random.between(10, 13)}:${random.between(10, 59)}:00Z`;
  const praise = status === "afsluttet" ? random.pick(strengths) : null;
  return { level, caseNumber, stratum, unit, reviewerId, status, at, answers, strengths: praise };
}
