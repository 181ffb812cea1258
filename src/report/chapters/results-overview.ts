import type { Block, Chapter, TableBlock } from "../report-document.ts";
import type { ReportAudit, ReportInput, ReportQuestion } from "../report-input.ts";
import { reportedLevel, resultOn } from "../reported-level.ts";
import { plain } from "../rich-text.ts";
import { changeCell } from "../sentences/describe-change.ts";
import {
  baselineFigureId,
  correctedCell,
  countAndShareCell,
  countCell,
  isCorrected,
  nothingText,
  questionLabel,
  shareAndIntervalCell,
  shareFigureId,
} from "../sentences/describe-share.ts";

/** Every question on the level that the report leads with, one table for each landmark. */
export function resultsOverviewChapter({ audit, landmarks, questions }: ReportInput): Chapter {
  const level = reportedLevel(audit);
  const withCorrected = questions.some(isCorrected);
  const intro = [
    `Tabellerne viser niveau ${level}. Antal er sager med ja (ved graduerede spørgsmål: »i høj grad«) ud af de sager, spørgsmålet kunne måles i. 95 %-intervallet i parentes viser, hvor usikkert tallet er, når kun nogle af sagerne er målt.`,
    ...(withCorrected ? [correctedIntro(audit)] : []),
    dashMeans,
  ].join(" ");
  const tables = landmarks.flatMap(({ id, title }): readonly Block[] => {
    const asked = questions.filter(({ landmark, theme }) => landmark === id && !theme);
    return asked.length === 0
      ? []
      : [overviewTable(`hovedresultater-${id}`, `${title}, niveau ${level}`, asked, audit, withCorrected)];
  });
  return {
    id: "hovedresultater",
    title: "Hovedresultater",
    blocks: [{ kind: "paragraph", text: plain(intro) }, ...tables],
  };
}

const dashMeans =
  "En streg betyder, at der intet tal er: Ingen sager kunne måles, spørgsmålet er nyt eller skrevet om, eller andelen kan ikke rettes (grader og få sager).";

/** Why the corrected share is the one to use of the level, and the level's own that of the change. */
function correctedIntro(audit: ReportAudit): string {
  const level = reportedLevel(audit);
  const use =
    "Den korrigerede andel er den, der skal bruges om niveauet, for den bygger på alle niveauernes svar";
  return audit.baseline === null
    ? `${use}.`
    : `${use}; baseline og ændring er niveau ${level}'s egne svar, så de to tilsyn sammenlignes ens.`;
}

/** One row for each question: counts, share with its interval, corrected share, baseline, change. */
function overviewTable(
  id: string,
  caption: string,
  questions: readonly ReportQuestion[],
  audit: ReportAudit,
  withCorrected: boolean,
): TableBlock {
  const columns = [
    { header: "Spørgsmål", align: "left", isWide: true },
    { header: "Antal", align: "right" },
    { header: "Andel (95 %-interval)", align: "right" },
    ...(withCorrected ? [{ header: "Korrigeret (95 %-interval; målte sager)", align: "right" }] : []),
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
    rows: questions.map((question) => overviewRow(question, audit, withCorrected)),
  };
}

function overviewRow(
  question: ReportQuestion,
  audit: ReportAudit,
  withCorrected: boolean,
): TableBlock["rows"][number] {
  const level = reportedLevel(audit);
  const id = shareFigureId(question, level);
  const result = resultOn(level, question);
  const figures = result
    ? [countCell(id, result), shareAndIntervalCell(id, result)]
    : [plain(nothingText), plain(nothingText)];
  return [
    plain(questionLabel(question)),
    ...figures,
    ...(withCorrected ? [correctedCell(question)] : []),
    ...(audit.baseline
      ? [countAndShareCell(baselineFigureId(question), question.baseline), changeCell(question)]
      : []),
  ];
}
