import type { AnswerRow } from "#audit/results/answer-row";
import { type AuditResults, type QuestionResult, resultsOfCounts } from "#audit/results/audit-results";
import { type LevelCounts, sumTallies } from "#audit/results/count-answers";
import { type LandmarkResult, landmarkResults } from "#audit/results/landmark-results";
import type { ResultsFilter } from "#contract/results";
import type { AuditModel } from "#questions/audit-model";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { type AuditQuestions, loadAuditModel } from "../audits/load-audit-model.ts";
import { loadLevelZero } from "../level-zero/load-level-zero.ts";
import { type AuditHead, findAuditHead } from "./audits-with-results.store.ts";
import {
  type CountedReview,
  countAnswers,
  listAnswerRows,
  listCountedReviews,
  type StratumTally,
} from "./counted-answers.store.ts";
import { type LoadedSplit, loadSplit } from "./load-split.ts";
import { listPublishedTallies } from "./published-tallies.store.ts";

/** Whose eyes the figures are for. */
export interface ResultsWish {
  /** Levels still open are left out, unless the head of quality asks. */
  readonly withOpenLevels: boolean;
  readonly filter: ResultsFilter;
}

/** Every figure of an audit, with what it was computed from. */
export interface LoadedResults {
  readonly audit: AuditHead;
  readonly model: AuditModel;
  readonly themeQuestions: AuditQuestions["themeQuestions"];
  /** The model's questions, then the theme's. */
  readonly asked: readonly Question[];
  readonly shownLevels: readonly number[];
  readonly questions: AuditResults<unknown>["questions"];
  readonly landmarks: readonly LandmarkResult[];
  /** The reviews that were counted. */
  readonly reviews: readonly CountedReview[];
  readonly tallies: readonly StratumTally[];
  /** The baseline's counts, empty when there is none; with the same filter. */
  readonly baseline: readonly LevelCounts[];
  readonly rows: readonly AnswerRow[];
  readonly blindRows: readonly AnswerRow[];
  /** Null where no case was drawn again. The anchor cases are too few to speak of a part of the municipality. */
  readonly split: LoadedSplit | "kun-hele-kommunen" | null;
}

/**
 * Counts in the database, divides here. Needs a transaction that sees every unit's answers, that is the system's:
 * the caller has asked whether the person may see the figures. Throws NotFound when there is no such audit.
 */
export async function loadResults(
  tx: Tx,
  auditId: string,
  { withOpenLevels, filter }: ResultsWish,
): Promise<LoadedResults> {
  const audit = await findAuditHead(tx, auditId);
  const { model, themeQuestions } = await loadAuditModel(tx, auditId);
  const asked = [...model.questions, ...themeQuestions.map(({ question }) => question)];
  const shownLevels = levelsOf(audit, withOpenLevels);
  const reviews = await listCountedReviews(tx, { auditId, levels: shownLevels, filter });
  const tallies = await countAnswers(tx, reviews);
  const rows = await listAnswerRows(tx, "current_answer", reviews);
  const blindRows = await listAnswerRows(tx, "blind_answer", reviews);
  const baseline = audit.baseline === null ? [] : await loadBaseline(tx, audit.baseline.id, filter);
  const published = await publishedTallies(tx, auditId, shownLevels, filter);
  const counts = sumTallies(asked, [...tallies, ...published]);
  const levelZero = showsDates(audit, withOpenLevels)
    ? await loadLevelZero(tx, auditId, reviews, filter)
    : null;
  const input = { audit, questions: asked, counts, blindRows, baseline, ...(levelZero && { levelZero }) };
  const { questions } = resultsOfCounts(input);
  const landmarks = landmarkResults(asked, rows);
  const split = isPart(filter)
    ? "kun-hele-kommunen"
    : await loadSplit(tx, {
        auditId,
        asked,
        counts,
        shownLevels,
        mainLevel: mainLevelOf(questions),
        countsOf: (earlierId) => loadBaseline(tx, earlierId, filter),
      });
  return {
    audit,
    model,
    themeQuestions,
    asked,
    shownLevels,
    questions,
    landmarks,
    reviews,
    tallies,
    baseline,
    rows,
    blindRows,
    split,
  };
}

/** The level that leads: 2, the first that lawyers read, or else the first with figures. */
export function mainLevelOf(questions: readonly Pick<QuestionResult, "levels">[]): number | null {
  const levels = questions.flatMap((question) => question.levels.map(({ level }) => level));
  if (levels.includes(2)) return 2;
  return levels.length === 0 ? null : Math.min(...levels);
}

async function loadBaseline(tx: Tx, auditId: string, filter: ResultsFilter): Promise<readonly LevelCounts[]> {
  const head = await findAuditHead(tx, auditId);
  const { model, themeQuestions } = await loadAuditModel(tx, auditId);
  const asked = [...model.questions, ...themeQuestions.map(({ question }) => question)];
  const levels = levelsOf(head, false);
  const reviews = await listCountedReviews(tx, { auditId, levels, filter });
  const published = await publishedTallies(tx, auditId, levels, filter);
  return sumTallies(asked, [...(await countAnswers(tx, reviews)), ...published]);
}

/** What is only known from print speaks of the whole municipality: of a part of it there is none. */
function publishedTallies(tx: Tx, auditId: string, levels: readonly number[], filter: ResultsFilter) {
  return isPart(filter) ? [] : listPublishedTallies(tx, auditId, levels);
}

function isPart(filter: ResultsFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** While a level is open, what the dates say of a small part of the frame could tell a reviewer of a case (design rule 4). */
function showsDates({ levels }: AuditHead, withOpen: boolean): boolean {
  return withOpen || levels.every(({ status }) => status === "lukket");
}

function levelsOf({ levels }: AuditHead, withOpen: boolean): readonly number[] {
  return levels.filter(({ status }) => withOpen || status === "lukket").map(({ level }) => level);
}
