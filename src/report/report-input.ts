import type { ReportedShare } from "#audit/results/reported-share";
import type { SplitResult } from "#audit/results/split-results";
import type { LocalDate } from "#kit/local-date";
import type { ChangeAcrossStrata } from "#statistics/measures/aendring-inden-for-sagstyper";
import type { Estimate } from "#statistics/methods/combine-estimates";
import type { Interval } from "#statistics/methods/interval";

/** One question on one level. Shares from 0 to 1; what is set aside is not in `n`. */
export interface ReportLevelResult {
  readonly level: number;
  /** Yes, or the best grade of a graded question. Not to be shown when `isHidden`. */
  readonly hits: number;
  readonly n: number;
  readonly share: number | null;
  readonly wilson95: Interval | null;
  readonly grades: Readonly<Record<string, number>> | null;
  /** Null: left out, because the report leaves the house. */
  readonly notRelevant: number | null;
  readonly notYetMeasurable: number | null;
  /** Small, and the report leaves the house. */
  readonly isHidden: boolean;
}

/** What the dates say of every case of the frame (level 0). It has no interval: every case is counted. */
export interface ReportDates extends ReportLevelResult {
  /** Cases that the dates do not settle; null: left out, because the report leaves the house. */
  readonly undecided: number | null;
  readonly cases: number | null;
  /** A yes says only that the dates are in order: the question asks for more. */
  readonly asksMoreThanDates: boolean;
  /** The day whose dates were read. */
  readonly asOf: LocalDate;
}

/** Two levels' blind answers on the same cases; level 0 is the dates, beside the first answers. */
export interface ReportAgreement {
  readonly levels: readonly [number, number];
  readonly pairs: number;
  readonly agree: number;
  readonly firstStricter: number;
  readonly secondStricter: number;
  readonly percentAgreement: number | null;
  /** AC1; for graded questions AC2. */
  readonly gwetsAC: number | null;
  /** Both intervals are null where the answers show no spread. */
  readonly gwetsACInterval95: Interval | null;
  readonly cohensKappa: number | null;
  readonly cohensKappaInterval95: Interval | null;
  readonly warning: string | null;
}

export interface ReportChange {
  /** Now less baseline, from −1 to 1. */
  readonly difference: number;
  readonly newcombe95: Interval;
  readonly fisherExactP: number | null;
  /** Adjusted for all questions compared on the level. */
  readonly adjustedP: number | null;
  /** Why it is no change although its interval alone would say so. */
  readonly manyNote: string | null;
  readonly verdict: "fremgang" | "tilbagegang" | "ingen-sikker-aendring";
}

/** A part of a change with the id that it is opened by. */
interface ReportEstimate extends Estimate {
  readonly id?: string;
}

/** "Stricter or worse?": the change from the audit that the anchor cases are from, in parts. */
export interface ReportSplit
  extends Pick<SplitResult, "from" | "level" | "anchors" | "changed" | "sentence"> {
  readonly total: ReportEstimate;
  readonly practice: ReportEstimate;
  readonly strictness: ReportEstimate;
  readonly criteria: ReportEstimate | null;
}

export interface ReportQuestion {
  readonly id: string;
  readonly version: number;
  readonly landmark: string;
  readonly text: string;
  readonly source: string;
  /** SHA-256 of the frozen version. */
  readonly hash: string;
  readonly kind: "yes-no" | "graded";
  readonly higherIs: "better" | "worse";
  readonly theme: boolean;
  readonly levels: readonly ReportLevelResult[];
  /** Null where the dates answer nothing. */
  readonly machine: ReportDates | null;
  /** Between the levels, and then between the dates (level 0) and each of them. */
  readonly agreement: readonly ReportAgreement[];
  readonly baseline: ReportLevelResult | null;
  readonly change: ReportChange | null;
  /** Where the case types were drawn in other proportions than in the baseline: the change within the types. */
  readonly acrossStrata: ChangeAcrossStrata | null;
  readonly split: ReportSplit | null;
  /** Why the change cannot be split; null where it is, and where there is none. */
  readonly noSplitReason: string | null;
  /** What a split whose figures are hidden shows; `noSplitReason` says it. */
  readonly hiddenSplit: Pick<ReportSplit, "changed"> | null;
  /** Null with too few answers for a percentage, or where it is hidden. */
  readonly reported: ReportedShare | null;
  /** What the main level says about all cases: `mellem 109 og 129 af 150`; null where it cannot be said. */
  readonly inAllCases: string | null;
}

/** A landmark on the level the report leads with: answers that live up to their criterion, of all that measure. */
export interface ReportLandmarkResult {
  readonly landmark: string;
  readonly fulfilled: number;
  readonly n: number;
  /** Knows that one case gives several answers; null with fewer than two cases. */
  readonly interval95: Interval | null;
}

/** One case type or case step among the drawn cases. */
export interface ReportScopeRow {
  readonly stratum: string;
  readonly title: string;
  /** Null: hidden, because it is small. */
  readonly cases: number | null;
  /** From start to end, of the cases whose course has ended; null when none has. */
  readonly meanDays: number | null;
  readonly earliestStart: LocalDate | null;
  readonly latestEnd: LocalDate | null;
}

/** The draw in force. Instants in UTC. */
export interface ReportDraw {
  readonly number: number;
  readonly frameSize: number;
  readonly frameHash: string;
  readonly frameBuiltAt: string;
  readonly planFixedAt: string;
  /** Null: kept back from one who still reviews blind in the audit. */
  readonly seed: string | null;
  readonly seedAt: string;
  readonly seedOrigin: "kastet" | "oplyst";
  readonly strata: readonly {
    readonly stratum: string;
    readonly title: string;
    readonly frameSize: number;
    /** Cases by level, in the order of `ReportAudit.levels`. */
    readonly drawn: readonly number[];
  }[];
  readonly short: readonly {
    readonly level: number;
    readonly stratum: string;
    readonly wanted: number;
    readonly got: number;
  }[];
  readonly replacements: readonly {
    /** Null: left out, because the report leaves the house, or its reader still reviews blind. */
    readonly caseNumber: string | null;
    /** Null: the stratum had no case left. */
    readonly replacement: string | null;
    readonly reason: string;
    readonly at: string;
  }[];
  /** Why cases are out; a null count is hidden, because it is small. */
  readonly excluded: readonly { readonly reason: string; readonly cases: number | null }[];
  readonly earlier: readonly { readonly number: number; readonly reason: string }[];
}

export interface ReportAudit {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly model: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly hash: string;
  };
  readonly baseline: { readonly id: string; readonly title: string } | null;
  /** Cases of an earlier audit that were measured again; null where none were drawn. */
  readonly anchors: { readonly from: { readonly title: string }; readonly submitted: number } | null;
  readonly levels: readonly {
    readonly level: number;
    readonly title: string;
    readonly isClosed: boolean;
    readonly cases: number;
  }[];
  /** The level that leads; null where none has figures yet. */
  readonly mainLevel: number | null;
}

/** Everything a report says, before it is said. */
export interface ReportInput {
  /** Small counts and case numbers are hidden in it, so that the report may leave the house. */
  readonly forPublication: boolean;
  readonly municipality: { readonly name: string; readonly invented: boolean };
  readonly audit: ReportAudit;
  readonly landmarks: readonly { readonly id: string; readonly title: string }[];
  readonly landmarkResults: readonly ReportLandmarkResult[];
  readonly questions: readonly ReportQuestion[];
  readonly scope: readonly ReportScopeRow[];
  readonly draw: ReportDraw | null;
  /** Of the closed levels: SHA-256 over the fingerprints of all their answers. */
  readonly answerHashes: readonly { readonly level: number; readonly hash: string }[];
}
