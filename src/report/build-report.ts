import { agreementChapter } from "./chapters/agreement.ts";
import { drawChapter } from "./chapters/draw.ts";
import { landmarkChapter } from "./chapters/landmark.ts";
import { levelZeroChapter } from "./chapters/level-zero.ts";
import { methodChapter } from "./chapters/method.ts";
import { questionVersionsChapter } from "./chapters/question-versions.ts";
import { resultsOverviewChapter } from "./chapters/results-overview.ts";
import { scopeChapter } from "./chapters/scope.ts";
import { stricterOrWorseChapter } from "./chapters/stricter-or-worse.ts";
import { summaryChapter } from "./chapters/summary.ts";
import { themesChapter } from "./chapters/themes.ts";
import type { Chapter, ReportDocument } from "./report-document.ts";
import type { ReportInput } from "./report-input.ts";

/** The committee paper as a document: chapters of sentences, tables and chart specifications. `generatedAt` is an ISO instant in UTC. */
export function buildReport(input: ReportInput, generatedAt: string): ReportDocument {
  return {
    title: input.audit.title,
    subtitle: "Rapport om ledelsestilsyn",
    municipality: input.municipality.name,
    invented: input.municipality.invented,
    auditId: input.audit.id,
    generatedAt,
    forPublication: input.forPublication,
    chapters: chaptersOf(input).filter((chapter) => chapter !== null),
  };
}

function chaptersOf(input: ReportInput): readonly (Chapter | null)[] {
  const measured = input.landmarks.filter(({ id }) =>
    input.questions.some(({ landmark, theme }) => landmark === id && !theme),
  );
  return [
    summaryChapter(input),
    drawChapter(input),
    scopeChapter(input),
    resultsOverviewChapter(input),
    ...measured.map((landmark) => landmarkChapter(landmark, input)),
    themesChapter(input),
    levelZeroChapter(input),
    stricterOrWorseChapter(input),
    agreementChapter(input),
    methodChapter(input),
    questionVersionsChapter(input),
  ];
}
