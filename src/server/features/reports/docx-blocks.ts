import {
  ConcreteHyperlink,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import { formatPercent, formatPercentRange, formatRatio } from "#kit/danish-number";
import type { Block, IntervalChartBlock, IntervalRow, RichText, TableBlock } from "#report/report-document";
import { columnWidths } from "./column-widths.ts";
import { tableSize, textWidth } from "./docx-look.ts";
import { docxTable } from "./docx-table.ts";
import { drawIntervalRow, intervalRowSize } from "./draw-interval-row.ts";
import { keepUnits } from "./keep-units.ts";

/** What a block needs from the file it stands in. */
export interface DocxParts {
  /** The relationship (its id without `rId`) through which a number's link leads. */
  readonly linkTo: (figureId: string) => string;
  /** A number for each picture that no other picture of the file has. */
  readonly nextPicture: () => string;
}

/** A block of the report as Word's own paragraphs and tables. */
export function docxBlock(block: Block, parts: DocxParts): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    case "paragraph":
      return [new Paragraph({ children: spans(block.text, parts) })];
    case "notice":
      return [new Paragraph({ style: "Notice", children: spans(block.text, parts) })];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({ numbering: { reference: "dashes", level: 0 }, children: spans(item, parts) }),
      );
    case "table":
      return dataTable(block, parts);
    case "interval-chart":
      return [...chart(block, parts), ...dataTable(block.table, parts)];
  }
}

function spans(text: RichText, { linkTo }: DocxParts): readonly ParagraphChild[] {
  return text.map(({ text: words, isCode, figureId }) => {
    if (isCode) return new TextRun({ text: words, style: "Code" });
    const run = new TextRun(keepUnits(words));
    // A number opens where it comes from, and reads as a number: it does not look like a link, as in the PDF.
    return figureId === undefined ? run : new ConcreteHyperlink([run], linkTo(figureId));
  });
}

function cell(children: readonly ParagraphChild[], alignment: "left" | "right" = "left"): Paragraph {
  return new Paragraph({ style: "Cell", alignment, children });
}

function headerCell(text: string, alignment: "left" | "right"): Paragraph {
  return cell([new TextRun({ text: keepUnits(text), bold: true })], alignment);
}

function dataTable(table: TableBlock, parts: DocxParts): readonly FileChild[] {
  const { caption, columns, rows } = table;
  return docxTable({
    caption: keepUnits(caption),
    widths: widthsOf(table),
    header: columns.map(({ header, align }) => headerCell(header, align)),
    rows: rows.map((row) => row.map((text, index) => cell(spans(text, parts), columns[index]?.align))),
    verticalAlign: "top",
  });
}

/** Arial's letters are a little narrower than those of the PDF, which the widths are reckoned for. */
const narrower = 0.93;

/** The columns take what their words need, and the wide one the rest of the page. */
function widthsOf(table: TableBlock): readonly number[] {
  const own = columnWidths(table).map((em) => Math.round(em * narrower * tableSize * 20));
  const isWide = (index: number) => table.columns[index]?.isWide === true;
  const taken = own.reduce((sum, width, index) => sum + (isWide(index) ? 0 : width), 0);
  return own.map((width, index) => (isWide(index) ? textWidth - taken : width));
}

const pictureWidth = intervalRowSize.width * 15 + 160;
const countWidth = 1400;

/**
 * The chart as a table with a picture in each row: it breaks between rows where a page ends, and its words are words.
 * Nothing where no row can be drawn.
 */
function chart({ caption, rows }: IntervalChartBlock, parts: DocxParts): readonly FileChild[] {
  if (rows.length === 0) return [];
  return docxTable({
    caption: keepUnits(caption),
    widths: [textWidth - pictureWidth - countWidth, pictureWidth, countWidth],
    header: [headerCell("Prikken er andelen", "left"), axisCell(), headerCell("Antal", "right")],
    rows: rows.map((row) => [
      cell([new TextRun(keepUnits(row.label))]),
      cell([picture(row, parts)]),
      cell([new TextRun(keepUnits(`${formatRatio(row.yes, row.n)} (${formatPercent(row.share)})`))], "right"),
    ]),
    verticalAlign: "center",
  });
}

/** 0, 50 and 100 % above the pictures' axes. */
function axisCell(): Paragraph {
  const width = intervalRowSize.width * 15;
  const labels = ["0\u00a0%", new Tab(), "50\u00a0%", new Tab(), "100\u00a0%"];
  return new Paragraph({
    style: "Cell",
    tabStops: [
      { type: "center", position: width / 2 },
      { type: "right", position: width },
    ],
    children: [new TextRun({ children: labels })],
  });
}

function picture(row: IntervalRow, { nextPicture }: DocxParts): ImageRun {
  const { share, low, high, baseline, label } = row;
  const before = baseline === undefined ? "" : `, baseline ${formatPercent(baseline)}`;
  const description = `${label}: ${formatPercent(share)}, 95 %-interval ${formatPercentRange([low, high])}${before}`;
  return new ImageRun({
    type: "png",
    data: drawIntervalRow(row),
    transformation: intervalRowSize,
    altText: { id: nextPicture(), name: label, description },
  });
}
