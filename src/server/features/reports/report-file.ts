import type { ReportFormat } from "#contract/reports";
import { buildReport } from "#report/build-report";
import type { ReportInput } from "#report/report-input";

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

/** The chart, Typst and spreadsheet libraries are loaded by the first report: they would take a third of the time to start. */
async function render(input: ReportInput, format: ReportFormat, generatedAt: string): Promise<Buffer> {
  switch (format) {
    case "pdf": {
      const { renderPdf } = await import("./render-typst.ts");
      return renderPdf(buildReport(input, generatedAt));
    }
    case "html": {
      const { renderHtml } = await import("./render-html.ts");
      return Buffer.from(renderHtml(buildReport(input, generatedAt)));
    }
    case "xlsx": {
      const { renderXlsx } = await import("./render-xlsx.ts");
      return Buffer.from(await renderXlsx(input));
    }
  }
}
