import type { Question } from "#questions/question";
import {
  agreementWithDates,
  countDates,
  type LevelZero,
  type LevelZeroResult,
  levelZeroResult,
} from "../level-zero/level-zero-results.ts";
import type { AnswerRow } from "./answer-row.ts";
import { countByLevel, type LevelCounts } from "./count-answers.ts";
import {
  agreementOfLevels,
  type CorrectedShare,
  correctShare,
  type QuestionAgreement,
} from "./level-agreement.ts";
import {
  type BaselineShare,
  type Change,
  changeOnLevel,
  type LevelResult,
  levelResult,
  shareOfCounts,
} from "./level-result.ts";

export interface QuestionResult {
  readonly id: string;
  readonly version: number;
  readonly landmark: string;
  readonly text: string;
  readonly kind: "yes-no" | "graded";
  readonly higherIs: "better" | "worse";
  readonly levels: readonly LevelResult[];
  /** Between the levels, and then between the dates (level 0) and each of them. */
  readonly agreement: readonly QuestionAgreement[];
  /** What the dates say over the whole frame; null where they answer nothing. */
  readonly machine: LevelZeroResult | null;
  readonly corrected: CorrectedShare | null;
  /** On level 2, the first that is read by lawyers; on level 1 where level 2 did not answer. `changes` has every level. */
  readonly baseline: BaselineShare | null;
  readonly change: Change | null;
  readonly changes: readonly { readonly baseline: BaselineShare; readonly change: Change | null }[];
}

/** The JSON of contract section 6. */
export interface AuditResults<Audit> {
  readonly audit: Audit;
  readonly questions: readonly QuestionResult[];
}

export interface CountedInput<Audit> {
  /** What is said of the audit itself: id, title, model, status, baseline. Passed through. */
  readonly audit: Audit;
  /** The model's questions and the audit's themes, in the order of the report. */
  readonly questions: readonly Question[];
  /** The answers as they stand, counted. */
  readonly counts: readonly LevelCounts[];
  /** The answers as first submitted: agreement and correction rest on them alone (design rule 4). */
  readonly blindRows: readonly AnswerRow[];
  /** The baseline audit's counts; empty when there is none. */
  readonly baseline: readonly LevelCounts[];
  /** Left out where the dates have not been read, or are not to be shown. */
  readonly levelZero?: LevelZero;
}

export interface ResultsInput<Audit> extends Omit<CountedInput<Audit>, "counts" | "levelZero"> {
  /** The answers as they stand. */
  readonly rows: readonly AnswerRow[];
  /** With a row for every case of the frame. */
  readonly levelZero?: Omit<LevelZero, "tallies">;
}

/** Every figure of an audit. Questions that nobody answered are there with empty `levels`. */
export function computeResults<Audit>(input: ResultsInput<Audit>): AuditResults<Audit> {
  const { levelZero, ...rest } = input;
  return resultsOfCounts({
    ...rest,
    counts: countByLevel(input.questions, input.rows),
    ...(levelZero && { levelZero: { ...levelZero, tallies: countDates(levelZero.rows) } }),
  });
}

/** The same where the answers were counted elsewhere: the database counts, this divides. */
export function resultsOfCounts<Audit>(input: CountedInput<Audit>): AuditResults<Audit> {
  const blindRows = groupByQuestion(input.blindRows);
  const questions = input.questions.map((question) => {
    const ofQuestion = input.counts.filter(({ questionId }) => questionId === question.id);
    return resultOf(question, ofQuestion, blindRows.get(question.id) ?? [], input);
  });
  return { audit: input.audit, questions };
}

function resultOf(
  question: Question,
  counts: readonly LevelCounts[],
  blindRows: readonly AnswerRow[],
  { baseline, levelZero }: Pick<CountedInput<unknown>, "baseline" | "levelZero">,
): QuestionResult {
  const { id, version, landmark, text, scale, higherIs } = question;
  const changes = compareWithBaseline(question, counts, baseline);
  const main = changes.find(({ baseline: { level } }) => level === 2) ?? changes[0];
  return {
    id,
    version,
    landmark,
    text,
    kind: scale.kind,
    higherIs,
    levels: counts.map(levelResult),
    agreement: [
      ...agreementOfLevels(question, blindRows),
      ...(levelZero === undefined ? [] : agreementWithDates(question, levelZero)),
    ],
    machine: levelZero === undefined ? null : levelZeroResult(question, levelZero),
    corrected: correctShare(question, blindRows),
    baseline: main?.baseline ?? null,
    change: main?.change ?? null,
    changes,
  };
}

/** Level by level; another version of the question means something else and is not compared. */
function compareWithBaseline(
  question: Question,
  counts: readonly LevelCounts[],
  baseline: readonly LevelCounts[],
): QuestionResult["changes"] {
  return counts.flatMap(({ level, counts: now }) => {
    const before = baseline.find(
      (one) =>
        one.questionId === question.id && one.questionVersion === question.version && one.level === level,
    );
    if (before === undefined) return [];
    const share = shareOfCounts(before.counts);
    const change = changeOnLevel(question, level, share, shareOfCounts(now));
    return [{ baseline: { level, ...share }, change }];
  });
}

function groupByQuestion(rows: readonly AnswerRow[]): ReadonlyMap<string, readonly AnswerRow[]> {
  const groups = new Map<string, AnswerRow[]>();
  for (const row of rows) {
    const group = groups.get(row.questionId);
    if (group) group.push(row);
    else groups.set(row.questionId, [row]);
  }
  return groups;
}
