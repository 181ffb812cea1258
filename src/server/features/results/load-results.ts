import {
  type AuditResults,
  type CountedInput,
  type QuestionResult,
  resultsOfCounts,
} from "#audit/results/audit-results";
import { type LevelCounts, sumTallies } from "#audit/results/count-answers";
import { type LandmarkResult, landmarkResults } from "#audit/results/landmark-results";
import { changeOfLaw } from "#audit/results/question-history";
import { countDrawn, type StratumTally } from "#audit/results/stratum-tally";
import type { ResultsFilter } from "#contract/results";
import type { AuditModel } from "#questions/audit-model";
import { lawOfModel } from "#questions/law-of-model";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { type AuditQuestions, loadAuditModel } from "../audits/load-audit-model.ts";
import { loadLevelZero } from "../level-zero/load-level-zero.ts";
import { type AuditHead, countFrame, findAuditHead } from "./audits-with-results.store.ts";
import {
  type CountedReview,
  countAnswers,
  countLandmarkCases,
  countPairs,
  listCountedReviews,
} from "./counted-answers.store.ts";
import {
  type AuditsAround,
  type EarlierAudit,
  earlierAudit,
  isPart,
  loadAuditsAround,
  publishedTallies,
} from "./load-earlier-audits.ts";
import { type LoadedSplit, loadSplit } from "./load-split.ts";

/** Whose eyes the figures are for. */
export interface ResultsWish {
  /** Levels still open are left out, unless the head of quality asks. */
  readonly withOpenLevels: boolean;
  readonly filter: ResultsFilter;
}

/** Cases and other audits' counts, as the figures take them in. */
export type ResultsSetting = Pick<
  CountedInput<unknown>,
  "baseline" | "baselineStrata" | "previous" | "drawn" | "frame"
>;

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
  /** The answers' counts, and those that are only known from print. */
  readonly counts: readonly LevelCounts[];
  /** Baseline, the audit before this, and the others in the line; with the same filter. */
  readonly around: AuditsAround;
  /** What the figures are compared and weighed with: the same however the answers are counted. */
  readonly setting: ResultsSetting;
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
  const head = await findAuditHead(tx, auditId);
  const { model, themeQuestions, questions: asked } = await loadAuditModel(tx, auditId);
  const shownLevels = levelsOf(head, withOpenLevels);
  const reviews = await listCountedReviews(tx, { auditId, levels: shownLevels, filter });
  const tallies = await countAnswers(tx, reviews);
  const around = await loadAuditsAround(
    tx,
    { id: auditId, baselineId: head.baseline?.id ?? null, questionIds: asked.map(({ id }) => id) },
    filter,
  );
  const setting = settingOf(around, model, countDrawn(reviews), await countFrame(tx, auditId, filter));
  const published = await publishedTallies(tx, auditId, shownLevels, filter);
  const counts = sumTallies(asked, [...tallies, ...published]);
  const levelZero = showsDates(head, withOpenLevels)
    ? await loadLevelZero(tx, auditId, reviews, filter)
    : null;
  const { previous } = around;
  const audit = { ...head, previous: previous && { id: previous.id, title: previous.title } };
  const { questions } = resultsOfCounts({
    ...setting,
    audit,
    questions: asked,
    counts,
    tallies,
    blind: await countAnswers(tx, reviews, "blind_answer"),
    pairs: await countPairs(tx, reviews),
    ...(levelZero && { levelZero }),
  });
  const landmarks = landmarkResults(asked, await countLandmarkCases(tx, asked, reviews));
  const split = isPart(filter)
    ? "kun-hele-kommunen"
    : await loadSplit(tx, {
        auditId,
        asked,
        counts,
        shownLevels,
        mainLevel: mainLevelOf(questions),
        countsOf: async (earlierId) => (await earlierAudit(tx, around, earlierId, filter)).counts,
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
    counts,
    around,
    setting,
    split,
  };
}

/** Figures from under another law mean something else: they are in the line, but not compared. */
function settingOf(
  { baseline, previous }: AuditsAround,
  model: AuditModel,
  drawn: NonNullable<ResultsSetting["drawn"]>,
  frame: NonNullable<ResultsSetting["frame"]>,
): ResultsSetting {
  const isComparable = ({ law }: EarlierAudit) => changeOfLaw(law, lawOfModel(model)) === null;
  const before = baseline !== null && isComparable(baseline) ? baseline : null;
  return {
    baseline: before?.counts ?? [],
    ...(before && { baselineStrata: { tallies: before.tallies, drawn: before.drawn } }),
    previous: previous !== null && isComparable(previous) ? previous.counts : [],
    drawn,
    frame,
  };
}

/** The level that leads: 2, the first that lawyers read, or else the first with figures. */
export function mainLevelOf(questions: readonly Pick<QuestionResult, "levels">[]): number | null {
  const levels = questions.flatMap((question) => question.levels.map(({ level }) => level));
  if (levels.includes(2)) return 2;
  return levels.length === 0 ? null : Math.min(...levels);
}

/** While a level is open, what the dates say of a small part of the frame could tell a reviewer of a case (design rule 4). */
function showsDates({ levels }: AuditHead, withOpen: boolean): boolean {
  return withOpen || levels.every(({ status }) => status === "lukket");
}

function levelsOf({ levels }: AuditHead, withOpen: boolean): readonly number[] {
  return levels.filter(({ status }) => withOpen || status === "lukket").map(({ level }) => level);
}
