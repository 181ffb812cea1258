import type { FigureId } from "#audit/results/figure-id";
import { formatDecimal } from "#kit/danish-number";
import { verdictWords } from "#statistics/measures/aendring-fra-baseline";
import type { RichText } from "../report-document.ts";
import type { ReportChange, ReportInput, ReportQuestion } from "../report-input.ts";
import { reportedLevel, resultOn } from "../reported-level.ts";
import { figure, plain, rich } from "../rich-text.ts";
import { signedPoints } from "./arithmetic.ts";
import {
  baselineFigureId,
  describeShare,
  introduce,
  isFew,
  nothingText,
  questionLabel,
  shareFigureId,
} from "./describe-share.ts";

/** The change on the leading level. */
function changeFigureId({ id }: ReportQuestion): FigureId {
  return { kind: "change", questionId: id, level: null };
}

/** In a table: `fremgang`, `tilbagegang`, `ingen sikker ændring`, or a dash where nothing is compared. */
export function changeCell(question: ReportQuestion): RichText {
  return question.change
    ? rich`${figure(changeFigureId(question), verdictWords[question.change.verdict])}`
    : plain(nothingText);
}

/**
 * The change since the baseline with its interval and its p-value, adjusted for all questions compared; null where nothing
 * is compared. It is called fremgang or tilbagegang only when the verdict is (design rule 3); where only the many questions
 * forbid it, that is said.
 */
export function describeChange(
  question: ReportQuestion,
  { audit, landmarks }: Pick<ReportInput, "audit" | "landmarks">,
): RichText | null {
  const level = reportedLevel(audit);
  const now = resultOn(level, question);
  if (!audit.baseline || !question.change || !question.baseline || !now) return null;
  const before = describeShare(baselineFigureId(question), question.baseline);
  const after = describeShare(shareFigureId(question, level), now);
  const verdict = figure(changeFigureId(question), verdictWords[question.change.verdict]);
  const label = introduce(questionLabel(question, landmarks));
  return rich`${label} ${after} mod ${before} i ${audit.baseline.title}: ${verdict}. ${remarks(question, question.change, isFew(now) || isFew(question.baseline))}`;
}

/** Changes that would be called so, had they been the only one that was compared. */
export function mayBeChance({ change }: ReportQuestion): boolean {
  return change !== null && change.manyNote !== null;
}

/** `Forskellen er −28 procentpoint (95 %-interval fra −45 til −11, justeret p 0,002).`; of few cases no points. */
function remarks({ acrossStrata }: ReportQuestion, change: ReportChange, ofFew: boolean): string {
  if (ofFew) return "Det er for få sager til at sige forskellen i procentpoint.";
  const { difference, newcombe95, adjustedP, manyNote } = change;
  const [low, high] = newcombe95.map((limit) => signedPoints(limit, 0));
  const p = adjustedP === null ? "" : `, justeret p ${formatP(adjustedP)}`;
  return [
    `Forskellen er ${signedPoints(difference, 0)} procentpoint (95 %-interval fra ${low} til ${high}${p}).`,
    ...(manyNote === null ? [] : [manyNote]),
    ...(acrossStrata === null ? [] : [acrossStrata.sentence]),
  ].join(" ");
}

/** `0,012`; a smaller one than can be written so is `under 0,001`. */
function formatP(p: number): string {
  return p < 0.001 ? "under 0,001" : formatDecimal(p, 3);
}
