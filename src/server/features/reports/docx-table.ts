import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { faint } from "./docx-look.ts";

interface DocxTable {
  readonly caption: string;
  /** In twentieths of a point, one for each column. */
  readonly widths: readonly number[];
  readonly header: readonly Paragraph[];
  readonly rows: readonly (readonly Paragraph[])[];
  readonly verticalAlign: "top" | "center";
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const rule = (size: number, color = "1A1A1A") => ({ style: BorderStyle.SINGLE, size, color });
const borders = {
  top: rule(8),
  bottom: rule(8),
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: rule(4, faint),
};

/** A table with its caption above it, a header that is repeated on each page, and rows that no page break divides. */
export function docxTable({ caption, widths, header, rows, verticalAlign }: DocxTable): readonly FileChild[] {
  const cells = (paragraphs: readonly Paragraph[], align: "top" | "center" | "bottom") =>
    paragraphs.map(
      (paragraph, index) =>
        new TableCell({
          children: [paragraph],
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: align,
        }),
    );
  const headerRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells(header, VerticalAlignTable.BOTTOM),
  });
  const table = new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [
      headerRow,
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, verticalAlign) })),
    ],
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
  });
  return [new Paragraph({ style: "Caption", text: caption }), table, new Paragraph({ style: "Cell" })];
}
