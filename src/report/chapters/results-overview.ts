import type { Block, Chapter, TableBlock } from "../report-document.ts";
import type { ReportAudit, ReportInput, ReportQuestion } from "../report-input.ts";
import { reportedLevel, resultOn } from "../reported-level.ts";
import { plain } from "../rich-text.ts";
import { changeCell } from "../sentences/describe-change.ts";
import {
  baselineFigureId,
  countAndShareCell,
  countCell,
  intervalCell,
  nothingText,
  questionLabel,
  shareCell,
  shareFigureId,
} from "../sentences/describe-share.ts";

/** Every question on the level that the report leads with, one table for each landmark. */
export function resultsOverviewChapter({ audit, landmarks, questions }: ReportInput): Chapter {
  const level = reportedLevel(audit);
  const intro = `Tabellerne viser niveau ${level}. Antal er sager med ja (ved graduerede spørgsmål: »i høj grad«) ud af de sager, spørgsmålet kunne måles i. 95 %-intervallet viser, hvor usikkert tallet er, når kun nogle af sagerne er målt.`;
  const tables = landmarks.flatMap(({ id, title }): readonly Block[] => {
    const asked = questions.filter(({ landmark, theme }) => landmark === id && !theme);
    return asked.length === 0
      ? []
      : [overviewTable(`hovedresultater-${id}`, `${title}, niveau ${level}`, asked, audit)];
  });
  return {
    id: "hovedresultater",
    title: "Hovedresultater",
    blocks: [{ kind: "paragraph", text: plain(intro) }, ...tables],
  };
}

/** One row for each question: counts, share, interval, baseline, change. */
function overviewTable(
  id: string,
  caption: string,
  questions: readonly ReportQuestion[],
  audit: ReportAudit,
): TableBlock {
  const columns = [
    { header: "Spørgsmål", align: "left", isWide: true },
    { header: "Antal", align: "right" },
    { header: "Andel", align: "right" },
    { header: "95 %-interval", align: "right" },
    ...(audit.baseline
      ? [
          { header: "Baseline", align: "right" },
          { header: "Ændring", align: "left" },
        ]
      : []),
  ] as TableBlock["columns"];
  return {
    kind: "table",
    id,
    caption,
    columns,
    rows: questions.map((question) => overviewRow(question, audit)),
  };
}

function overviewRow(question: ReportQuestion, audit: ReportAudit): TableBlock["rows"][number] {
  const level = reportedLevel(audit);
  const id = shareFigureId(question, level);
  const result = resultOn(level, question);
  const figures = result
    ? [countCell(id, result), shareCell(id, result), intervalCell(result)]
    : [plain(nothingText), plain(nothingText), plain(nothingText)];
  return [
    plain(questionLabel(question)),
    ...figures,
    ...(audit.baseline
      ? [countAndShareCell(baselineFigureId(question), question.baseline), changeCell(question)]
      : []),
  ];
}
