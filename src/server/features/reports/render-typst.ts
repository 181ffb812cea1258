import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { dayInDenmark } from "#kit/clock";
import { formatDanishDate } from "#kit/danish-date";
import type { Block, IntervalChartBlock, ReportDocument, TableBlock } from "#report/report-document";
import { projectFile } from "#server/project-file";
import { columnWidths } from "./column-widths.ts";
import { describeEdition } from "./describe-edition.ts";
import { figureAddress } from "./figure-address.ts";
import { keepUnits } from "./keep-units.ts";
import { renderChart } from "./render-chart.ts";
import { replaceUnshown } from "./replace-unshown.ts";

const templateFolder = fileURLToPath(projectFile("src/server/features/reports"));
const fontFolder = fileURLToPath(projectFile("node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf"));

/** Made once: reading the fonts costs more than a report. Typst runs to its end before another report can begin. */
let compiler: NodeCompiler | undefined;

/** The report as a tagged PDF after PDF/UA-1, its numbers links into the Sagspejl at `publicUrl`. Throws when Typst refuses, which is a defect of the template. */
export function renderPdf(document: ReportDocument, publicUrl: string): Buffer {
  return compile([
    { name: "document.json", text: keepUnits(templateJson(document, publicUrl)) },
    ...chartsOf(document).map((chart) => ({ name: `${chart.id}.svg`, text: renderChart(chart) })),
  ]);
}

interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

function compile(files: readonly TemplateFile[]): Buffer {
  compiler ??= NodeCompiler.create({ workspace: templateFolder, fontArgs: [{ fontPaths: [fontFolder] }] });
  for (const { name, text } of files) compiler.mapShadow(`${templateFolder}/${name}`, Buffer.from(text));
  try {
    return compiler.pdf({ mainFilePath: `${templateFolder}/report.typ` }, { pdfStandard: "ua-1" });
  } catch (refusal) {
    const shown = files.map(({ name, text }) => ({ name, text: replaceUnshown(text, refusal) }));
    if (shown.every(({ text }, index) => text === files[index]?.text)) throw refusal;
    return compile(shown);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(10);
  }
}

/** The template's data, with each number's id written as the address where it can be opened. */
function templateJson(document: ReportDocument, publicUrl: string): string {
  return JSON.stringify(templateData(document), (key, value: unknown) =>
    key === "figureId" ? figureAddress(publicUrl, document.auditId, String(value)) : value,
  );
}

/** The document with what the template cannot work out: dates in words and widths of columns. */
function templateData(document: ReportDocument) {
  const day = dayInDenmark(document.generatedAt);
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return {
    ...document,
    generatedOn: formatDanishDate(day),
    date: { year, month, day: dayOfMonth },
    edition: describeEdition(document),
    chapters: document.chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(withWidths) })),
  };
}

function withWidths(block: Block) {
  if (block.kind === "table") return tableWithWidths(block);
  return block.kind === "interval-chart" ? { ...block, table: tableWithWidths(block.table) } : block;
}

function tableWithWidths(table: TableBlock) {
  const widths = columnWidths(table);
  const columns = table.columns.map((column, index) => ({ isWide: false, ...column, width: widths[index] }));
  return { ...table, columns };
}

function chartsOf({ chapters }: ReportDocument): readonly IntervalChartBlock[] {
  return chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "interval-chart"));
}
