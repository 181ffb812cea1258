import { agreementChapter } from "./chapters/agreement.ts";
import { drawChapter } from "./chapters/draw.ts";
import { landmarkChapter } from "./chapters/landmark.ts";
import { methodChapter } from "./chapters/method.ts";
import { questionVersionsChapter } from "./chapters/question-versions.ts";
import { resultsOverviewChapter } from "./chapters/results-overview.ts";
import { scopeChapter } from "./chapters/scope.ts";
import { summaryChapter } from "./chapters/summary.ts";
import { themesChapter } from "./chapters/themes.ts";
import { hideSmallCounts } from "./hide-small-counts.ts";
import type { Chapter, ReportDocument } from "./report-document.ts";
import type { ReportInput } from "./report-input.ts";

export interface ReportOptions {
  /** ISO instant in UTC. */
  readonly generatedAt: string;
  /** Hide small counts and case numbers, so that the report may leave the house. */
  readonly forPublication: boolean;
}

/** The committee paper as a document: chapters of sentences, tables and chart specifications, in Danish. */
export function buildReport(
  input: ReportInput,
  { generatedAt, forPublication }: ReportOptions,
): ReportDocument {
  const shown = forPublication ? hideSmallCounts(input) : input;
  return {
    title: input.audit.title,
    subtitle: "Rapport om ledelsestilsyn",
    municipality: input.municipality.name,
    invented: input.municipality.invented,
    auditId: input.audit.id,
    generatedAt,
    forPublication,
    chapters: chaptersOf(shown, forPublication).filter((chapter) => chapter !== null),
  };
}

function chaptersOf(shown: ReportInput, forPublication: boolean): readonly (Chapter | null)[] {
  const measured = shown.landmarks.filter(({ id }) =>
    shown.questions.some(({ landmark, theme }) => landmark === id && !theme),
  );
  return [
    summaryChapter(shown),
    drawChapter(shown),
    scopeChapter(shown),
    resultsOverviewChapter(shown),
    ...measured.map((landmark) => landmarkChapter(landmark, shown)),
    themesChapter(shown),
    agreementChapter(shown),
    methodChapter({ forPublication }),
    questionVersionsChapter(shown),
  ];
}
