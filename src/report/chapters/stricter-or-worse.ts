import { formatDecimal } from "#kit/danish-number";
import type { Block, Chapter, RichText, TableBlock } from "../report-document.ts";
import type { ReportInput, ReportQuestion, ReportSplit } from "../report-input.ts";
import { figureOf, plain, rich, unbroken } from "../rich-text.ts";
import { signedPoints } from "../sentences/arithmetic.ts";
import { countCases } from "../sentences/count-words.ts";
import { introduce, nothingText, questionLabel } from "../sentences/describe-share.ts";

/**
 * What the cases that were measured again tell of the changes: poorer or better practice, stricter or milder judging. Null
 * without such cases: then it cannot be told.
 */
export function stricterOrWorseChapter(input: ReportInput): Chapter | null {
  const { audit, questions } = input;
  if (audit.anchors === null) return null;
  const { submitted, from } = audit.anchors;
  const lead = `Når et tal falder, kan praksis være blevet dårligere, eller målerne være blevet strengere. Derfor er ${countCases(submitted)} fra ${from.title} målt igen, som de så ud dengang, uden at målerne vidste hvilke. Er svaret et andet nu, er det bedømmelsen, der har flyttet sig, ikke sagen. Resten af ændringen er praksis.`;
  const told = questions.filter(isTold);
  const isReworded = told.some(({ split }) => split !== null && split.criteria !== null);
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: plain(isReworded ? `${lead} ${reworded}` : lead) },
    ...sentences(told, input),
    ...partsTable(told, input),
    ...others(questions.filter((question) => !isTold(question))),
  ];
  return { id: "strengere-eller-daarligere", title: "Strengere eller dårligere?", blocks };
}

const reworded =
  "Er et spørgsmål skrevet om imens, er det stillet med begge ordlyde i nogle af sagerne, så det nye kriterium kan skilles fra bedømmelsen.";

/** Whether it changed, or one of the parts did, shown or hidden: they can move each their way. */
function isTold(question: ReportQuestion): boolean {
  const { change, noSplitReason } = question;
  const isChanged = change !== null && change.verdict !== "ingen-sikker-aendring";
  const split = splitOf(question);
  return split === null ? isChanged && noSplitReason !== null : isChanged || split.changed.length > 0;
}

/** What is known of the split; a reworded question, which is not compared, is told from this alone. */
function splitOf({ split, hiddenSplit }: ReportQuestion): Pick<ReportSplit, "changed"> | null {
  return split ?? hiddenSplit;
}

function sentences(told: readonly ReportQuestion[], { landmarks }: ReportInput): readonly Block[] {
  const items = told.map((question) => {
    const said = question.split?.sentence ?? question.noSplitReason ?? "";
    return plain(`${introduce(questionLabel(question, landmarks))} ${said}`);
  });
  if (items.length > 0) return [{ kind: "list", items }];
  const text = "Ingen spørgsmål er sikkert gået frem eller tilbage, så der er ingen ændring at forklare.";
  return [{ kind: "paragraph", text: plain(text) }];
}

/** One row for each question, in percentage points; the part of a changed criterion only where one could be told. */
function partsTable(told: readonly ReportQuestion[], { landmarks }: ReportInput): readonly Block[] {
  const rows = told.flatMap((question) => (question.split ? [{ question, split: question.split }] : []));
  if (rows.length === 0) return [];
  const hasCriteria = rows.some(({ split: { criteria } }) => criteria !== null);
  const names = ["Hele ændringen", "Praksis", "Bedømmelse", ...(hasCriteria ? ["Nyt kriterium"] : [])];
  const table: TableBlock = {
    kind: "table",
    id: "aendringen-delt-op",
    caption: "Ændringen delt op i procentpoint, med 95 %-interval",
    columns: [
      { header: "Spørgsmål", align: "left", isWide: true },
      ...names.map((header) => ({ header, align: "right" as const })),
      { header: "Sager målt igen", align: "right" },
    ],
    rows: rows.map(({ question, split: { total, practice, strictness, criteria, anchors } }) => [
      plain(questionLabel(question, landmarks)),
      ...[total, practice, strictness, ...(hasCriteria ? [criteria] : [])].map(pointsCell),
      plain(formatDecimal(anchors, 0)),
    ]),
  };
  return [table];
}

/** `−31 (−45 til −14)`. */
function pointsCell(part: ReportSplit["criteria"]): RichText {
  if (part === null) return plain(nothingText);
  const limits = part.interval95.map((limit) => signedPoints(limit, 0)).join(" til ");
  return rich`${figureOf(part.id, `${signedPoints(part.value, 0)} ${unbroken(`(${limits})`)}`)}`;
}

function others(questions: readonly ReportQuestion[]): readonly Block[] {
  const split = questions.filter((question) => splitOf(question) !== null).length;
  if (split === 0) return [];
  const isShown = questions.some((question) => question.split !== null);
  const where = isShown ? " Tallene står i rapportens regneark." : "";
  const text = `Om ${formatDecimal(split, 0)} spørgsmål mere, der er målt igen, kan intet siges med sikkerhed.${where}`;
  return [{ kind: "paragraph", text: plain(text) }];
}
