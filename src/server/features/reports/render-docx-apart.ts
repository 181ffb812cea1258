import { once } from "node:events";
import type { ReportDocument } from "#report/report-document";
import { startWorker } from "#server/start-worker";
import type { DocxOrder } from "./docx-worker.ts";

/** The report as a Word document, written in a thread of its own: meanwhile the server answers others. */
export async function renderDocxApart(report: ReportDocument, publicUrl: string): Promise<Buffer> {
  const order: DocxOrder = { report, publicUrl };
  const worker = startWorker(new URL("./docx-worker.js", import.meta.url), order);
  const [bytes] = (await once(worker, "message")) as [Uint8Array];
  return Buffer.from(bytes);
}
