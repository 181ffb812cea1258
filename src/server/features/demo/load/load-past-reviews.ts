import type { DrawnCase } from "#audit/draw/draw-outcomes";
import { addDays, daysBetween } from "#kit/local-date";
import { bbu2018V1 } from "#questions/bbu-2018/model.v1";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";
import { type PastValue, pastAnswers } from "../past-audits/past-answers.ts";
import type { PastAudit } from "../past-audits/past-audit.ts";
import { publishedPercents } from "../past-audits/published-percents.ts";
import { type Random, seededRandom } from "../seeded-random.ts";
import type { LoadedPerson } from "./load-people.ts";
import { inventRemark } from "./remarks.ts";

interface PastReview {
  readonly id: number;
  readonly level: number;
  readonly caseNumber: string;
  readonly reviewer: LoadedPerson;
  readonly submittedAt: string;
}

/** Every review of a past audit, submitted, with answers that give the published percentages. */
export async function loadPastReviews(
  tx: Tx,
  audit: PastAudit,
  drawn: readonly DrawnCase[],
  people: readonly LoadedPerson[],
): Promise<void> {
  const random = seededRandom(`${audit.id}:answers`);
  const reviews = await insertReviews(tx, audit, drawn, people, random);
  const reviewOf = new Map(reviews.map((review) => [`${review.level}:${review.caseNumber}`, review]));
  await copyRows(
    tx,
    "review_participant",
    ["review_id", "user_id", "part"],
    reviews.map(({ id, reviewer }) => [id, reviewer.id, "maaler"]),
  );
  await copyRows(
    tx,
    "answer",
    [
      "review_id",
      "question_id",
      "question_version",
      "revision",
      "value",
      "remark",
      "answered_by",
      "answered_at",
    ],
    answerValues(audit, drawn, reviewOf, random),
  );
}

async function insertReviews(
  tx: Tx,
  audit: PastAudit,
  drawn: readonly DrawnCase[],
  people: readonly LoadedPerson[],
  random: Random,
): Promise<readonly PastReview[]> {
  const wanted = drawn.flatMap((row, index) =>
    row.levels.map((level) => ({
      row,
      level,
      reviewer: reviewerOf(level, row, index, people),
      submittedAt: momentWithin(audit, level, random),
    })),
  );
  await copyRows(
    tx,
    "review",
    [
      "audit_id",
      "level",
      "case_number",
      "stratum",
      "status",
      "begun_at",
      "first_submitted_at",
      "submitted_at",
    ],
    wanted.map(({ row, level, submittedAt }) => [
      audit.id,
      level,
      row.caseNumber,
      row.stratum,
      "afsluttet",
      submittedAt,
      submittedAt,
      submittedAt,
    ]),
  );
  const rows = await tx
    .selectFrom("review")
    .select(["id", "level", "case_number"])
    .where("audit_id", "=", audit.id)
    .execute();
  const ids = new Map(rows.map(({ id, level, case_number }) => [`${level}:${case_number}`, id]));
  return wanted.map(({ row, level, reviewer, submittedAt }) => ({
    id: ids.get(`${level}:${row.caseNumber}`) ?? 0,
    level,
    caseNumber: row.caseNumber,
    reviewer,
    submittedAt,
  }));
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
  return `${day}T${String(random.between(7, 13)).padStart(2, "0")}:${String(random.between(10, 59))}:00Z`;
}

function* answerValues(
  audit: PastAudit,
  drawn: readonly DrawnCase[],
  reviewOf: ReadonlyMap<string, PastReview>,
  random: Random,
) {
  for (const step of audit.steps) {
    const ofStep = drawn.filter(({ stratum }) => stratum === step.stratum);
    const casesByLevel = [1, 2, 3, 4].map((level) =>
      ofStep.filter(({ levels }) => levels.includes(level)).map(({ caseNumber }) => caseNumber),
    );
    for (const question of bbu2018V1.questions.filter(({ id }) => id.startsWith(`${step.prefix}-`))) {
      yield* questionAnswers(audit, question, casesByLevel, reviewOf, random);
    }
  }
}

function* questionAnswers(
  audit: PastAudit,
  question: Question,
  casesByLevel: readonly (readonly string[])[],
  reviewOf: ReadonlyMap<string, PastReview>,
  random: Random,
) {
  const published = publishedPercents[question.id];
  if (published === undefined) throw new Error(`nothing is published on ${question.id}`);
  // Not measured in the quarter, as far as the report shows.
  if (published[audit.quarter] === null) return;
  const levels = pastAnswers(casesByLevel, published, audit.quarter, random);
  for (const [index, values] of levels.entries()) {
    for (const [caseNumber, value] of values) {
      const review = reviewOf.get(`${index + 1}:${caseNumber}`);
      if (review === undefined) throw new Error(`${caseNumber} is not reviewed on level ${index + 1}`);
      yield [
        review.id,
        question.id,
        question.version,
        1,
        value,
        remark(question, value, random),
        review.reviewer.id,
        review.submittedAt,
      ];
    }
  }
}

function remark(question: Question, value: PastValue, random: Random): string {
  return question.scale.defects.includes(value) ? inventRemark(random) : "";
}
