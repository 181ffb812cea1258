import type { Block, Chapter, ReportDocument, TableBlock } from "../report-document.ts";
import { plainText } from "../rich-text.ts";

/** The tables of a block, a chart's among them. */
export function tablesOf(block: Block): readonly TableBlock[] {
  if (block.kind === "interval-chart") return [block.table];
  return block.kind === "table" ? [block] : [];
}

/** Every text that a reader takes in at once: a paragraph, an item, a row of a table. */
export function textsIn({ blocks }: Chapter): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    if (block.kind === "paragraph" || block.kind === "notice") return [plainText(block.text)];
    if (block.kind === "list") return block.items.map(plainText);
    return tablesOf(block).flatMap(({ rows }) => rows.map((row) => row.map(plainText).join(" | ")));
  });
}

/** The chapter with the id; throws where there is none. */
export function chapterOf({ chapters }: ReportDocument, id: string): Chapter {
  const chapter = chapters.find((one) => one.id === id);
  if (!chapter) throw new Error(`no chapter ${id}`);
  return chapter;
}
