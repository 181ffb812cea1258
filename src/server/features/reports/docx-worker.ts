import { parentPort, workerData } from "node:worker_threads";
import type { ReportDocument } from "#report/report-document";
import { renderDocx } from "./render-docx.ts";

/** What the thread is asked to write. */
export interface DocxOrder {
  readonly report: ReportDocument;
  readonly publicUrl: string;
}

// Laying out the pages for the table of contents takes seconds, and holds the thread as long.
const { report, publicUrl } = workerData as DocxOrder;
parentPort?.postMessage(await renderDocx(report, publicUrl));
