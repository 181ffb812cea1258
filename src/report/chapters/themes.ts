import type { Block, Chapter } from "../report-document.ts";
import type { ReportInput } from "../report-input.ts";
import { plain } from "../rich-text.ts";
import { intervalChart } from "./interval-chart.ts";

/** The questions added to this audit only; null when there are none. */
export function themesChapter({ audit, questions }: ReportInput): Chapter | null {
  const themes = questions.filter(({ theme }) => theme);
  if (themes.length === 0) return null;
  const intro =
    "Temaspørgsmålene er valgt til dette tilsyn. De er målt som de øvrige, men har som regel ingen baseline.";
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: plain(intro) },
    intervalChart("andele-temaer", "Temaspørgsmål", themes, audit),
  ];
  return { id: "temaer", title: "Temaer", blocks };
}
