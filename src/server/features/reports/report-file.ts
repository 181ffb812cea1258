import type { ReportFormat } from "#contract/reports";
import { buildReport } from "#report/build-report";
import type { ReportInput } from "#report/report-input";
import type { TableFile } from "#server/files/table-file";
import { renderDocxApart } from "./render-docx-apart.ts";

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

interface ReportSetting {
  /** An ISO instant in UTC. */
  readonly generatedAt: string;
  /** The address of this Sagspejl, where the numbers can be opened. */
  readonly publicUrl: string;
}

/** The report as a file in one of the formats. */
export async function reportFile(
  input: ReportInput,
  format: ReportFormat,
  setting: ReportSetting,
): Promise<TableFile> {
  const edition = input.forPublication ? "-offentlig" : "";
  const name = `rapport-${input.audit.id}${edition}.${format}`;
  return { bytes: await render(input, format, setting), mediaType: mediaTypes[format], name };
}

/** The chart, Typst, Word and spreadsheet libraries are loaded by the first report: they would take a third of the time to start. */
async function render(
  input: ReportInput,
  format: ReportFormat,
  { generatedAt, publicUrl }: ReportSetting,
): Promise<Buffer> {
  switch (format) {
    case "pdf": {
      const { renderPdf } = await import("./render-typst.ts");
      return renderPdf(buildReport(input, generatedAt), publicUrl);
    }
    case "docx": {
      return renderDocxApart(buildReport(input, generatedAt), publicUrl);
    }
    case "html": {
      const { renderHtml } = await import("./render-html.ts");
      return Buffer.from(renderHtml(buildReport(input, generatedAt), publicUrl));
    }
    case "xlsx": {
      const { renderXlsx } = await import("./render-xlsx.ts");
      return Buffer.from(await renderXlsx(input));
    }
  }
}
