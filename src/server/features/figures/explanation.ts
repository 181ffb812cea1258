import type { FigureId } from "#audit/results/figure-id";
import type { QuestionResultView, Results, ResultsFilter } from "#contract/results";
import type { Question } from "#questions/question";
import { divisionLine, rangeWords } from "#report/sentences/arithmetic";
import type { MeasureDescription } from "#statistics/measures/measure";
import type { Interval } from "#statistics/methods/interval";
import type { Proportion } from "#statistics/methods/proportion";

export interface ExplainedCount {
  readonly label: string;
  /** Null: hidden. */
  readonly count: number | null;
  /** Where the count is a number with an id of its own; in another audit where that is named. */
  readonly figure?: FigureId;
  readonly auditId?: string;
}

/** What one number is made of, in Danish, before the draw and the filter are told. */
export interface Explanation {
  readonly name: string;
  /** Null: hidden, or not to be computed; then `why` says so. */
  readonly value: string | null;
  readonly why?: string;
  /** `fra 67,2 % til 96,9 %`. */
  readonly range?: string | undefined;
  readonly measure: MeasureDescription | null;
  readonly counts: readonly ExplainedCount[];
  readonly arithmetic: readonly string[];
  /** What `bin/sagspejl statistics` is given to compute it again. */
  readonly statistic?: { readonly method: string; readonly input: object } | undefined;
  readonly question?: AskedQuestion;
  readonly answers?: { readonly questionId: string; readonly level: number };
  /** A number of the draw itself: no choice of unit or case type narrows it. */
  readonly isWhole?: true;
  /** The audit whose draw the number rests on, where that is another. */
  readonly drawOf?: { readonly id: string };
}

/** A question's figures as they may be shown, and its published version. */
export interface AskedQuestion {
  readonly result: QuestionResultView;
  readonly published: Question;
}

/** What every explanation is made from: results that are hidden already. */
export interface FigureSurroundings {
  readonly results: Results;
  readonly filter: ResultsFilter;
}

export const hiddenBecauseSmall =
  "skjult, fordi det er lille, eller fordi et lille tal kunne regnes ud af det";

/** The short id where there is one; the long ids of older models are for machines. */
export function nameOf({ id, text }: Pick<QuestionResultView, "id" | "text">): string {
  return id.length <= 8 || id.startsWith("TEM-") ? id : `»${text}«`;
}

/** `16 / 18 = 88,9 %`; null without cases. */
export function divide(share: Proportion): string | null {
  return share.n === 0 ? null : divisionLine(share);
}

export function rangeOf(interval: Interval | null): string | undefined {
  return interval === null ? undefined : rangeWords(interval);
}

/** One sentence: what the number is, what it came to, and how sure it is. */
export function sayFigure({ name, value, why, range }: Explanation): string {
  if (value === null) return `${name}: ${why ?? hiddenBecauseSmall}.`;
  return `${name}: ${value}${range === undefined ? "" : `, 95 %-interval ${range}`}.`;
}
