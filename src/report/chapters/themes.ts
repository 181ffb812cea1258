import type { Block, Chapter } from "../report-document.ts";
import type { ReportInput } from "../report-input.ts";
import { reportedLevel } from "../reported-level.ts";
import { plain } from "../rich-text.ts";
import { intervalChart } from "./interval-chart.ts";

/** The questions added to this audit only. */
export function themesChapter({ audit, questions }: ReportInput): Chapter {
  const themes = questions.filter(({ theme }) => theme);
  const blocks: readonly Block[] =
    themes.length === 0
      ? [{ kind: "paragraph", text: plain("Tilsynet har ingen temaspørgsmål.") }]
      : [
          {
            kind: "paragraph",
            text: plain("Temaspørgsmålene er stillet i dette tilsyn og har derfor som regel ingen baseline."),
          },
          intervalChart(
            "andele-temaer",
            `Temaspørgsmål: andel på niveau ${reportedLevel(audit)} med 95 %-interval`,
            themes,
            audit,
          ),
        ];
  return { id: "temaer", title: "Temaer", blocks };
}
