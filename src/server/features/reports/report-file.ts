import type { ReportFormat } from "#contract/reports";
import { buildReport } from "#report/build-report";
import type { ReportInput } from "#report/report-input";
import { renderHtml } from "./render-html.ts";
import { renderPdf } from "./render-typst.ts";
import { renderXlsx } from "./render-xlsx.ts";

interface ReportFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** The name to save it under. */
  readonly name: string;
}

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The report as a file in one of the formats. `generatedAt` is an ISO instant in UTC. */
export async function reportFile(
  input: ReportInput,
  format: ReportFormat,
  generatedAt: string,
): Promise<ReportFile> {
  const edition = input.forPublication ? "-offentlig" : "";
  const name = `rapport-${input.audit.id}${edition}.${format}`;
  return { bytes: await render(input, format, generatedAt), mediaType: mediaTypes[format], name };
}

async function render(input: ReportInput, format: ReportFormat, generatedAt: string): Promise<Buffer> {
  switch (format) {
    case "pdf":
      return renderPdf(buildReport(input, generatedAt));
    case "html":
      return Buffer.from(renderHtml(buildReport(input, generatedAt)));
    case "xlsx":
      return Buffer.from(await renderXlsx(input));
  }
}
