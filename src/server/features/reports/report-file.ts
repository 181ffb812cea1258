import type { ReportFormat } from "#contract/reports";
import { buildReport, type ReportOptions } from "#report/build-report";
import { hideSmallCounts } from "#report/hide-small-counts";
import type { ReportInput } from "#report/report-input";
import { renderHtml } from "./render-html.ts";
import { renderPdf } from "./render-typst.ts";
import { renderXlsx } from "./render-xlsx.ts";

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The report as a file in one of the formats, with the name to save it under. */
export async function reportFile(
  input: ReportInput,
  format: ReportFormat,
  options: ReportOptions,
): Promise<{ readonly bytes: Buffer; readonly mediaType: string; readonly name: string }> {
  const edition = options.forPublication ? "-offentlig" : "";
  const name = `rapport-${input.audit.id}${edition}.${format}`;
  return { bytes: await renderFile(input, format, options), mediaType: mediaTypes[format], name };
}

async function renderFile(input: ReportInput, format: ReportFormat, options: ReportOptions): Promise<Buffer> {
  switch (format) {
    case "pdf":
      return renderPdf(buildReport(input, options));
    case "html":
      return Buffer.from(renderHtml(buildReport(input, options)));
    case "xlsx":
      return Buffer.from(await renderXlsx(options.forPublication ? hideSmallCounts(input) : input));
  }
}
