import type { FigureId } from "#audit/results/figure-id";
import { fewestForPercent } from "#audit/results/level-result";
import { formatDecimal, formatPercent, formatPercentRange, formatRatio } from "#kit/danish-number";
import type { Interval } from "#statistics/methods/interval";
import type { RichText, Span } from "../report-document.ts";
import type { ReportInput, ReportLevelResult, ReportQuestion } from "../report-input.ts";
import { figure, plain, rich, unbroken } from "../rich-text.ts";
import { countOfCases } from "./count-words.ts";

export const hiddenText = "skjult";
export const nothingText = "–";

const longestShownId = 8;

/**
 * `IND-06 Er barnet vejledt …`. The long ids of older models are for machines and stay out of the text; where questions
 * of several landmarks stand together, pass `landmarks`, for those models use the same words in each.
 * A question that asks for a fault says that less is better.
 */
export function questionLabel(
  { id, text, landmark, higherIs }: ReportQuestion,
  landmarks: ReportInput["landmarks"] = [],
): string {
  const place = landmarks.find((one) => one.id === landmark);
  const name = id.length <= longestShownId ? `${id} ${text}` : `${place ? `${place.title}, ` : ""}${text}`;
  return higherIs === "better" ? name : `${name} (lavere er bedre)`;
}

/** A question ends with its mark, a measure with a colon. */
export function introduce(label: string): string {
  return /[?!.:]$/.test(label) ? label : `${label}:`;
}

export function shareFigureId({ id }: Pick<ReportQuestion, "id">, level: number): FigureId {
  return { kind: "share", questionId: id, level };
}

/** The baseline that the leading level is compared with. */
export function baselineFigureId({ id }: Pick<ReportQuestion, "id">): FigureId {
  return { kind: "baseline", questionId: id, level: null };
}

/** Whether there are so few answers that only the counts are told (as on the results page). */
export function isFew({ n }: Pick<ReportLevelResult, "n">): boolean {
  return n < fewestForPercent;
}

/** In a sentence: `16 af 18 sager (89 %)`; of few cases `4 af 7 sager`. A share never stands without its counts. */
export function describeShare(id: FigureId, result: ReportLevelResult): Span {
  if (result.isHidden) return figure(id, "et antal, der er skjult, fordi det er lille");
  if (result.share === null) return figure(id, "ingen sager, spørgsmålet kunne måles i");
  const counts = countOfCases(result.hits, result.n);
  return figure(id, isFew(result) ? counts : `${counts} (${formatPercent(result.share)})`);
}

/** In a table: `16/18`. */
export function countCell(id: FigureId, result: ReportLevelResult): RichText {
  if (result.isHidden) return plain(hiddenText);
  return rich`${figure(id, formatRatio(result.hits, result.n))}`;
}

/** In a table, beside its counts: `89 % (67–97 %)`. */
export function shareAndIntervalCell(id: FigureId, result: ReportLevelResult): RichText {
  const { isHidden, share, wilson95 } = result;
  if (isHidden || share === null) return plain(nothingText);
  if (isFew(result)) return plain("for få sager");
  return rich`${figure(id, formatPercent(share))}${wilson95 === null ? "" : ` (${unbroken(formatPercentRange(wilson95))})`}`;
}

/** Whether the share to report is not a level's own. */
export function isCorrected({ reported }: Pick<ReportQuestion, "reported">): boolean {
  return reported !== null && reported.kind !== "som-svaret";
}

/** In a table: the corrected share, its interval and how many cases people answered, `73 % (64–80 %; 144)`. */
export function correctedCell({ id, reported }: ReportQuestion): RichText {
  if (reported === null || !isCorrected({ reported })) return plain(nothingText);
  const share = figure({ kind: "reported", questionId: id }, formatPercent(reported.share));
  return rich`${share} (${unbroken(`${formatPercentRange(reported.interval95)}; ${formatDecimal(reported.n, 0)}`)})`;
}

/** In one cell: `16/18 (89 %)`. */
export function countAndShareCell(id: FigureId, result: ReportLevelResult | null | undefined): RichText {
  if (!result) return plain(nothingText);
  if (result.isHidden || result.share === null || isFew(result)) return countCell(id, result);
  return rich`${figure(id, `${formatRatio(result.hits, result.n)} (${formatPercent(result.share)})`)}`;
}

/** In a table: `67–97 %`. */
export function intervalCell(result: ReportLevelResult): RichText {
  const { isHidden, wilson95 } = result;
  return plain(isHidden || wilson95 === null || isFew(result) ? nothingText : formatPercentRange(wilson95));
}

/** In words of cases: `mellem 67 og 97 ud af 100`. */
export function intervalInCases([low, high]: Interval): string {
  return `mellem ${formatDecimal(100 * low, 0)} og ${formatDecimal(100 * high, 0)} ud af 100`;
}
