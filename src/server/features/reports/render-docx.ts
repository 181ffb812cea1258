import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import { estimatePageNumbers } from "docx/layout";
import { dayInDenmark } from "#kit/clock";
import { formatDanishDate } from "#kit/danish-date";
import type { Chapter, ReportDocument } from "#report/report-document";
import { describeEdition, describeInvented } from "./describe-edition.ts";
import { type DocxParts, docxBlock } from "./docx-blocks.ts";
import { numbering, page, styles, textWidth } from "./docx-look.ts";
import { figureAddress } from "./figure-address.ts";
import { settleDocx } from "./settle-docx.ts";

const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The report as a Word document in Danish, its numbers links into the Sagspejl at `publicUrl`. The same figures give the same bytes. */
export async function renderDocx(report: ReportDocument, publicUrl: string): Promise<Buffer> {
  const links = new Map<string, string>();
  const document = layOut(report, countingParts(links));
  for (const [figureId, link] of links)
    document.Document.Relationships.addRelationship(
      link,
      hyperlink,
      figureAddress(publicUrl, report.auditId, figureId),
      "External",
    );
  return settleDocx(await Packer.toBuffer(document), report.generatedAt);
}

/** Counts links and pictures in this file alone: the library's own ids differ from file to file. */
function countingParts(links: Map<string, string>): DocxParts {
  let pictures = 0;
  return {
    linkTo: (figureId) => {
      const link = links.get(figureId) ?? `Figure${links.size + 1}`;
      links.set(figureId, link);
      return link;
    },
    nextPicture: () => String(++pictures),
  };
}

function layOut(report: ReportDocument, parts: DocxParts): Document {
  const { title, subtitle, municipality, chapters } = report;
  return new Document({
    title: `${title}. ${subtitle}`,
    creator: municipality,
    lastModifiedBy: municipality,
    styles,
    numbering,
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: { titlePage: true, page },
        headers: { default: new Header({ children: [runningLine(title, markOf(report))] }) },
        footers: {
          default: new Footer({ children: [footer(municipality)] }),
          first: new Footer({ children: [footer(municipality)] }),
        },
        children: [...frontPage(report), ...chapters.flatMap((chapter) => chapterOf(chapter, parts))],
      },
    ],
  });
}

function frontPage(report: ReportDocument): readonly FileChild[] {
  const { municipality, subtitle, title, generatedAt, invented } = report;
  const made = `Dannet ${formatDanishDate(dayInDenmark(generatedAt))}. ${describeEdition(report)}`;
  return [
    new Paragraph({ style: "Quiet", text: municipality, spacing: { after: 900 } }),
    new Paragraph({ style: "Subtitle", text: subtitle }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: "Quiet", text: made }),
    ...(invented ? [new Paragraph({ style: "Notice", text: describeInvented(municipality) })] : []),
    new Paragraph({ style: "ContentsTitle", text: "Indhold", spacing: { before: 500 } }),
    new TableOfContents("Indhold", { hyperlink: true, headingStyleRange: "1-1" }),
  ];
}

function chapterOf({ title, blocks }: Chapter, parts: DocxParts): readonly FileChild[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: "chapters", level: 0 },
    pageBreakBefore: true,
    text: title,
  });
  return [heading, ...blocks.flatMap((block) => docxBlock(block, parts))];
}

function markOf({ invented, municipality, forPublication }: ReportDocument): string {
  if (invented) return `${municipality} er opfundet`;
  return forPublication ? "" : "Intern udgave";
}

function runningLine(left: string, right: string): Paragraph {
  return new Paragraph({
    style: "Running",
    tabStops: [{ type: "right", position: textWidth }],
    children: [new TextRun(`${left}\t${right}`)],
  });
}

function footer(municipality: string): Paragraph {
  return new Paragraph({
    style: "Running",
    tabStops: [{ type: "right", position: textWidth }],
    children: [
      new TextRun({
        children: [`${municipality}\tside `, PageNumber.CURRENT, " af ", PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
