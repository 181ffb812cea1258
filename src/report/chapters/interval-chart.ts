import { formatDecimal, formatPercent, formatPercentRange, formatRatio } from "#kit/danish-number";
import type { IntervalChartBlock, IntervalRow, TableBlock } from "../report-document.ts";
import type { ReportAudit, ReportLevelResult, ReportQuestion } from "../report-input.ts";
import { reportedLevel, resultOn } from "../reported-level.ts";
import { plain } from "../rich-text.ts";
import {
  baselineFigureId,
  countAndShareCell,
  hiddenText,
  intervalCell,
  isFew,
  nothingText,
  questionLabel,
  shareFigureId,
} from "../sentences/describe-share.ts";

/** The questions' shares as dots with intervals, and all levels' counts as the table below. */
export function intervalChart(
  id: string,
  subject: string,
  questions: readonly ReportQuestion[],
  audit: ReportAudit,
): IntervalChartBlock {
  const level = reportedLevel(audit);
  const rows = questions.flatMap((question) => intervalRow(question, level));
  return {
    kind: "interval-chart",
    id,
    caption: `${subject}: andel på niveau ${level} med 95 %-interval`,
    textAlternative: describeRows(rows),
    rows,
    table: levelsTable(id, subject, questions, audit),
  };
}

function intervalRow(question: ReportQuestion, level: number): readonly IntervalRow[] {
  const result = resultOn(level, question);
  if (!result?.wilson95 || result.share === null || result.isHidden || isFew(result)) return [];
  const [low, high] = result.wilson95;
  const { share: baseline = null, isHidden = false } = question.baseline ?? {};
  const row = {
    id: question.id,
    label: questionLabel(question),
    yes: result.hits,
    n: result.n,
    share: result.share,
    low,
    high,
  };
  return [baseline === null || isHidden ? row : { ...row, baseline }];
}

/** The picture in words, row by row. */
export function describeRows(rows: readonly IntervalRow[]): string {
  if (rows.length === 0) return "Ingen tal at vise.";
  const parts = rows.map(
    ({ label, yes, n, share, low, high }) =>
      `${label}: ${formatRatio(yes, n)}, ${formatPercent(share)}, interval ${formatPercentRange([low, high])}`,
  );
  return `Prikdiagram, en prik for hver række med en streg for 95 %-intervallet. ${parts.join(". ")}.`;
}

function levelsTable(
  id: string,
  subject: string,
  questions: readonly ReportQuestion[],
  audit: ReportAudit,
): TableBlock {
  const reported = reportedLevel(audit);
  const columns = [
    { header: "Spørgsmål", align: "left", isWide: true },
    ...audit.levels.map(({ level }) => ({ header: `Niveau ${level}`, align: "right" })),
    { header: `95 %-interval, niveau ${reported}`, align: "right" },
    ...(audit.baseline ? [{ header: "Baseline", align: "right" }] : []),
    { header: "Sat til side", align: "right" },
  ] as TableBlock["columns"];
  const rows = questions.map((question) => {
    const result = resultOn(reported, question);
    return [
      plain(questionLabel(question)),
      ...audit.levels.map(({ level }) =>
        countAndShareCell(shareFigureId(question, level), resultOn(level, question)),
      ),
      result ? intervalCell(result) : plain(nothingText),
      ...(audit.baseline ? [countAndShareCell(baselineFigureId(question), question.baseline)] : []),
      plain(setAside(result)),
    ];
  });
  return {
    kind: "table",
    id: `${id}-tal`,
    caption: `${subject}: tallene på alle niveauer`,
    columns,
    rows,
  };
}

/** Ikke relevant and ikke målbar endnu together. */
function setAside(result: ReportLevelResult | undefined): string {
  if (!result) return nothingText;
  const { notRelevant, notYetMeasurable } = result;
  if (notRelevant === null || notYetMeasurable === null) return hiddenText;
  return formatDecimal(notRelevant + notYetMeasurable, 0);
}
