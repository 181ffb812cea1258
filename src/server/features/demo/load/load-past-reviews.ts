import type { DrawnCase } from "#audit/draw/draw-outcomes";
import { addDays, daysBetween } from "#kit/local-date";
import { bbu2018V1 } from "#questions/bbu-2018/model.v1";
import { publishedPercents } from "#questions/bbu-2018/published-percents";
import type { Tx } from "#server/database/connect";
import { pastAnswers } from "../past-audits/past-answers.ts";
import type { PastAudit, PastStep } from "../past-audits/past-audit.ts";
import { type Random, seededRandom } from "../seeded-random.ts";
import { type DraftReview, type GivenAnswer, insertReviews } from "./insert-reviews.ts";
import type { LoadedPerson } from "./load-people.ts";
import { inventRemark } from "./remarks.ts";

/** Every review of a past audit, submitted, with answers that give the published percentages. */
export async function loadPastReviews(
  tx: Tx,
  audit: PastAudit,
  drawn: readonly DrawnCase[],
  people: readonly LoadedPerson[],
): Promise<void> {
  const random = seededRandom(`${audit.id}:answers`);
  const answers = new Map<string, GivenAnswer[]>();
  for (const step of audit.steps) answerStep(audit, step, drawn, random, answers);
  const drafts = drawn.flatMap((row, index) =>
    row.levels.map((level): DraftReview => {
      const { caseNumber, stratum, unit } = row;
      const at = momentWithin(audit, level, random);
      const reviewerId = reviewerOf(level, row, index, people).id;
      const given = answers.get(`${level}:${caseNumber}`) ?? [];
      return {
        level,
        caseNumber,
        stratum,
        unit,
        reviewerId,
        status: "afsluttet",
        at,
        answers: given,
        strengths: null,
      };
    }),
  );
  await insertReviews(tx, audit.id, drafts);
}

/** Adds the answers to the step's questions, by level and case number. */
function answerStep(
  audit: PastAudit,
  step: PastStep,
  drawn: readonly DrawnCase[],
  random: Random,
  answers: Map<string, GivenAnswer[]>,
): void {
  const ofStep = drawn.filter(({ stratum }) => stratum === step.stratum);
  const casesByLevel = bbu2018V1.levels.map(({ level }) =>
    ofStep.filter(({ levels }) => levels.includes(level)).map(({ caseNumber }) => caseNumber),
  );
  for (const question of bbu2018V1.questions.filter(({ id }) => id.startsWith(`${step.prefix}-`))) {
    const published = publishedPercents[question.id];
    if (published === undefined) throw new Error(`nothing is published on ${question.id}`);
    // Not measured in the quarter, as far as the report shows.
    if (published[audit.quarter] === null) continue;
    const levels = pastAnswers(casesByLevel, published, audit.quarter, random);
    for (const [index, values] of levels.entries()) {
      for (const [caseNumber, value] of values) {
        const remark = question.scale.defects.includes(value) ? inventRemark(random) : "";
        const key = `${index + 1}:${caseNumber}`;
        answers.set(key, [...(answers.get(key) ?? []), { question, value, remark }]);
      }
    }
  }
}

/** Level 1: the unit's team leaders. Levels 2 and 3: lawyers of the centre, never the same on both. Level 4: the head of quality. */
function reviewerOf(
  level: number,
  { unit }: DrawnCase,
  index: number,
  people: readonly LoadedPerson[],
): LoadedPerson {
  const lawyers = people.filter(({ role }) => role === "centerjurist");
  const candidates = [
    people.filter(({ role, unit: own }) => role === "teamleder" && own === unit),
    lawyers.slice(0, 4),
    lawyers.slice(4),
    people.filter(({ role }) => role === "tilsynsansvarlig"),
  ][level - 1];
  const reviewer = candidates?.[index % candidates.length];
  if (reviewer === undefined) throw new Error(`nobody reviews on level ${level}`);
  return reviewer;
}

function momentWithin(audit: PastAudit, level: number, random: Random): string {
  const days = audit.carriedOut[level - 1];
  if (days === undefined) throw new Error(`level ${level} was not carried out`);
  const [from, to] = days;
  const day = addDays(from, random.between(0, daysBetween(from, to)));
  return `${day}T${String(random.between(7, 13)).padStart(2, "0")}:${random.between(10, 59)}:00Z`;
}
