import type { FigureId } from "#audit/results/figure-id";
import { formatDecimal } from "#kit/danish-number";
import type { RichText } from "../report-document.ts";
import type { ReportChange, ReportInput, ReportQuestion } from "../report-input.ts";
import { reportedLevel, resultOn } from "../reported-level.ts";
import { figure, plain, rich } from "../rich-text.ts";
import {
  baselineFigureId,
  describeShare,
  introduce,
  nothingText,
  questionLabel,
  shareFigureId,
} from "./describe-share.ts";

const words: Readonly<Record<ReportChange["verdict"], string>> = {
  fremgang: "fremgang",
  tilbagegang: "tilbagegang",
  "ingen-sikker-aendring": "ingen sikker ændring",
};

/** The change on the leading level. */
function changeFigureId({ id }: ReportQuestion): FigureId {
  return { kind: "change", questionId: id, level: null };
}

/** In a table: `fremgang`, `tilbagegang`, `ingen sikker ændring`, or a dash where nothing is compared. */
export function changeCell(question: ReportQuestion): RichText {
  return question.change
    ? rich`${figure(changeFigureId(question), words[question.change.verdict])}`
    : plain(nothingText);
}

/**
 * One sentence on the change since the baseline; null where nothing is compared. It is called fremgang or tilbagegang
 * only when the verdict is, that is when the interval of the difference excludes zero (design rule 3).
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
  const verdict = figure(changeFigureId(question), words[question.change.verdict]);
  const label = introduce(questionLabel(question, landmarks));
  return rich`${label} ${after} mod ${before} i ${audit.baseline.title}: ${verdict}. ${intervalSentence(question.change)}`;
}

/** `Forskellen er 28 procentpoint, med usikkerhed mellem −1 og 51.` */
function intervalSentence({ difference, newcombe95: [low, high] }: ReportChange): string {
  return `Forskellen er ${points(difference)} procentpoint (95 %-interval fra ${points(low)} til ${points(high)}).`;
}

function points(share: number): string {
  return formatDecimal(100 * share, 0);
}
