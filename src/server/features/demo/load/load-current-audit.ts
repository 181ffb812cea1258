import { periodsUntil } from "#audit/draw/audit-periods";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { questionsOfCase } from "#audit/review/questions-of-case";
import { type LocalDate, localDate } from "#kit/local-date";
import type { AuditModel } from "#questions/audit-model";
import { barnetsLov2025V2 } from "#questions/barnets-lov-2025/model.v2";
import { themes } from "#questions/index";
import type { Tx } from "#server/database/connect";
import { readWaitingFrames } from "#server/features/level-zero/read-frame-by-dates";
import { auditYear, drawDay } from "../audit-in-progress.ts";
import { closedAudits } from "../closed-audits/closed-audit.ts";
import { draftReview } from "../current-audit/draft-reviews.ts";
import { planReviews } from "../current-audit/review-plan.ts";
import { generateCases } from "../generate-cases.ts";
import { seededRandom } from "../seeded-random.ts";
import { insertAudit } from "./insert-audit.ts";
import { insertReviews } from "./insert-reviews.ts";
import { loadDraw } from "./load-draw.ts";
import { loadDatedAnswers, loadReactions } from "./load-level-zero.ts";
import { loadCriticalCase, loadMeeting } from "./load-meeting.ts";
import { type LoadedPerson, onlyOne } from "./load-people.ts";
import { assessCases } from "./open-frame.ts";

const model: AuditModel = barnetsLov2025V2;
const theme = themes.find(({ id }) => id === "bisidder");

/** The audit in progress: of last year's cases, under barnets lov, level 1 well under way and level 2 begun. */
export async function loadCurrentAudit(
  tx: Tx,
  today: LocalDate,
  openCases: number,
  people: readonly LoadedPerson[],
): Promise<string> {
  const year = auditYear(today);
  const lastDay = localDate(`${year - 1}-12-31`);
  const id = String(year);
  const head = onlyOne(people, "tilsynsansvarlig");
  const periods = periodsUntil(lastDay, model);
  const assessed = assessCases(generateCases(openCases, today), model, periods);
  const begun = drawDay(today);
  const [{ id: baselineAuditId }] = closedAudits(today);
  const createdAt = `${begun}T05:00:00Z`;
  const title = `Ledelsestilsyn ${year}`;
  await insertAudit(tx, { id, title, model, periods, baselineAuditId, createdBy: head.id, createdAt });
  await insertThemeQuestions(tx, id);
  const at = `${begun}T05:30:00Z`;
  const drawn = await loadDraw(
    tx,
    { auditId: id, plan: usualPlan(), seed: `Eksempelby ${year}: 7 13 21 28 34 36`, drawnBy: head.id, at },
    assessed,
  );
  const timelines = new Map(assessed.map(({ timeline }) => [timeline.caseFile.caseNumber, timeline]));
  await readWaitingFrames(tx);
  const answerByDates = await loadDatedAnswers(tx, id);
  const random = seededRandom(`current ${id}`);
  const planned = planReviews(model, drawn, timelines, people, random);
  const ask = (caseNumber: string, stratum: string, level: number) => {
    const timeline = timelines.get(caseNumber);
    if (timeline === undefined) return [];
    return questionsOfCase(model, themeQuestions(), level, { stratum, timeline, referenceDate: lastDay });
  };
  const reviews = await insertReviews(
    tx,
    id,
    planned.map((review) => draftReview(review, ask, answerByDates, today, random)),
  );
  await loadReactions(tx, id, reviews);
  await loadMeeting(tx, id, reviews);
  await loadCriticalCase(tx, id, reviews, people);
  return title;
}

function themeQuestions() {
  return (theme?.questions ?? []).map((question) => ({ question, levels: [1, 2] }));
}

function usualPlan(): DrawPlan {
  const levels = model.levels.map(({ level }) => ({
    level,
    strata: Object.fromEntries(model.strata.map((stratum) => [stratum.id, stratum.cases[level - 1] ?? 0])),
  }));
  return { levels, maxPerCaseworker: null, exclude: [] };
}

async function insertThemeQuestions(tx: Tx, id: string): Promise<void> {
  await tx
    .insertInto("audit_theme_question")
    .values(
      themeQuestions().map(({ question, levels }, position) => ({
        audit_id: id,
        position,
        question_id: question.id,
        question_version: question.version,
        definition: JSON.stringify(question),
        levels,
      })),
    )
    .execute();
}
