import type { Question } from "#questions/question";
import type { ChangeAcrossStrata } from "#statistics/measures/aendring-inden-for-sagstyper";
import {
  agreementWithDates,
  countLevelZero,
  type LevelZero,
  type LevelZeroResult,
  type LevelZeroRows,
  levelZeroResult,
} from "../level-zero/level-zero-results.ts";
import { changeAcrossStrata, type StrataOfAudit } from "./across-strata.ts";
import type { AnswerRow } from "./answer-row.ts";
import { type ComparedShare, compareFigures, leadingComparison } from "./compared-figures.ts";
import { countByLevel, type LevelCounts } from "./count-answers.ts";
import { type FewCases, fewCases } from "./few-cases.ts";
import {
  agreementOfLevels,
  type CorrectedShare,
  correctShare,
  type QuestionAgreement,
} from "./level-agreement.ts";
import { type BaselineShare, type Change, type LevelResult, levelResult } from "./level-result.ts";
import { type PairTally, tallyPairs } from "./pair-tally.ts";
import { type ReportedShare, reportedShare } from "./reported-share.ts";
import { type DrawnSize, type StratumSize, type StratumTally, tallyByStratum } from "./stratum-tally.ts";

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
  readonly reported: ReportedShare | null;
  readonly fewCases: FewCases | null;
  /** On level 2, the first that is read by lawyers; on level 1 where level 2 did not answer. `changes` has every level. */
  readonly baseline: BaselineShare | null;
  readonly change: Change | null;
  readonly changes: readonly ComparedShare[];
  readonly acrossStrata: ChangeAcrossStrata | null;
  /** The same against the last audit before this, where that is not the baseline. */
  readonly sincePrevious: ComparedShare | null;
}

/** The JSON of contract section 6. */
export interface AuditResults<Audit> {
  readonly audit: Audit;
  readonly questions: readonly QuestionResult[];
}

interface AnyInput<Audit> {
  /** What is said of the audit itself: id, title, model, status, baseline. Passed through. */
  readonly audit: Audit;
  /** The model's questions and the audit's themes, in the order of the report. */
  readonly questions: readonly Question[];
  /** The baseline audit's counts; empty when there is none. */
  readonly baseline: readonly LevelCounts[];
  /** Its answers by case type; left out where they are not known. */
  readonly baselineStrata?: StrataOfAudit;
  /** The last audit's before this, where that is not the baseline. */
  readonly previous?: readonly LevelCounts[];
  /** Cases submitted on each level. */
  readonly drawn?: readonly DrawnSize[];
  /** Cases that could be drawn. */
  readonly frame?: readonly StratumSize[];
}

export interface CountedInput<Audit> extends AnyInput<Audit> {
  /** The answers as they stand, counted; by case type too, where they are. */
  readonly counts: readonly LevelCounts[];
  readonly tallies: readonly StratumTally[];
  /** The answers as first submitted: agreement and correction rest on them alone (design rule 4). */
  readonly blind: readonly StratumTally[];
  readonly pairs: readonly PairTally[];
  /** Left out where the dates have not been read, or are not to be shown. */
  readonly levelZero?: LevelZero;
}

export interface ResultsInput<Audit> extends AnyInput<Audit> {
  /** The answers as they stand. */
  readonly rows: readonly AnswerRow[];
  readonly blindRows: readonly AnswerRow[];
  readonly levelZero?: LevelZeroRows;
}

/** Every figure of an audit. Questions that nobody answered are there with empty `levels`. */
export function computeResults<Audit>(input: ResultsInput<Audit>): AuditResults<Audit> {
  const { levelZero, rows, blindRows, ...rest } = input;
  return resultsOfCounts({
    ...rest,
    counts: countByLevel(input.questions, rows),
    tallies: tallyByStratum(rows),
    blind: tallyByStratum(blindRows),
    pairs: tallyPairs(blindRows),
    ...(levelZero && { levelZero: countLevelZero(levelZero, blindRows) }),
  });
}

/** The same where the answers were counted elsewhere: the database counts, this divides. */
export function resultsOfCounts<Audit>(input: CountedInput<Audit>): AuditResults<Audit> {
  const { questions, counts } = input;
  const compared = compareFigures(questions, input.baseline, counts);
  const previous = compareFigures(questions, input.previous ?? [], counts);
  const across = compareAcross(input, compared);
  const results = questions.map((question) => ({
    ...figuresOf(question, input),
    ...comparisonOf(compared.get(question.id) ?? []),
    acrossStrata: across.get(question.id) ?? null,
    sincePrevious: leadingComparison(previous.get(question.id) ?? []),
  }));
  return { audit: input.audit, questions: results };
}

function figuresOf(question: Question, input: CountedInput<unknown>) {
  const { id, version, landmark, text, scale, higherIs } = question;
  const { pairs, blind, tallies, levelZero, drawn = [], frame = [] } = input;
  const levels = input.counts.filter(({ questionId }) => questionId === id).map(levelResult);
  const corrected = correctShare(question, { pairs, blind });
  const dates = levelZero && { tallies: levelZero.tallies, pairs: levelZero.blindPairs };
  const known = { levels, corrected, tallies, frame, drawn, blind, pairs, ...(dates && { dates }) };
  return {
    id,
    version,
    landmark,
    text,
    kind: scale.kind,
    higherIs,
    levels,
    agreement: [
      ...agreementOfLevels(question, pairs),
      ...(levelZero === undefined ? [] : agreementWithDates(question, levelZero)),
    ],
    machine: levelZero === undefined ? null : levelZeroResult(question, levelZero),
    corrected,
    reported: reportedShare(question, known),
    fewCases: fewCases(question, known),
  };
}

function comparisonOf(changes: readonly ComparedShare[]) {
  const main = leadingComparison(changes);
  return { baseline: main?.baseline ?? null, change: main?.change ?? null, changes };
}

function compareAcross(
  { questions, baselineStrata, tallies, drawn = [] }: CountedInput<unknown>,
  compared: ReadonlyMap<string, readonly ComparedShare[]>,
): ReadonlyMap<string, ChangeAcrossStrata> {
  if (baselineStrata === undefined) return new Map();
  const levels = questions.flatMap(({ id }) => {
    const change = leadingComparison(compared.get(id) ?? [])?.change;
    return change ? [[id, change.level] as const] : [];
  });
  return changeAcrossStrata(questions, new Map(levels), baselineStrata, { tallies, drawn });
}
