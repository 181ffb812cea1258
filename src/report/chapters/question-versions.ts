import type { Chapter, TableBlock } from "../report-document.ts";
import type { ReportInput } from "../report-input.ts";
import { code, plain, rich } from "../rich-text.ts";
import { questionLabel } from "../sentences/describe-share.ts";

/** Enough of a SHA-256 for a person to compare; the whole is in the tool. */
const shownSigns = 16;

/** Exactly which wording of each question was asked. */
export function questionVersionsChapter({ audit, landmarks, questions }: ReportInput): Chapter {
  const intro = rich`Modellen »${audit.model.title}«, version ${String(audit.model.version)}, er frosset med fingeraftrykket ${code(audit.model.hash.slice(0, shownSigns))}. Fingeraftrykkene er de første ${String(shownSigns)} tegn af SHA-256 over ordlyd, kriterium, skala og relevansregel; ændres et ord, ændres fingeraftrykket.`;
  const table: TableBlock = {
    kind: "table",
    id: "spoergsmaal",
    caption: "Spørgsmålene, deres kilder og versioner",
    columns: [
      { header: "Spørgsmål", align: "left", isWide: true },
      { header: "Kilde", align: "left" },
      { header: "Version", align: "right" },
      { header: "Fingeraftryk", align: "left" },
    ],
    rows: questions.map((question) => [
      plain(questionLabel(question, landmarks)),
      plain(question.source),
      plain(String(question.version)),
      rich`${code(question.hash.slice(0, shownSigns))}`,
    ]),
  };
  return {
    id: "bilag",
    title: "Bilag: spørgsmål og versioner",
    blocks: [{ kind: "paragraph", text: intro }, table],
  };
}
