import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";

const tag = "Rapporter";

/** The report document of #report, as data: chapters of blocks, independent of format. */
export const getReport = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/report",
  tag,
  summary: "Rapporten som dokument: kapitler, sætninger, tabeller og figurer.",
  params: auditParams,
  response: z.looseObject({ title: z.string(), chapters: z.array(z.looseObject({ id: z.string(), title: z.string() })) }),
});
/** Answers with a file, not JSON. */
export const downloadReport = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/report/:format",
  tag,
  summary: "Rapporten som fil.",
  params: auditParams.extend({ format: z.enum(["pdf", "html", "xlsx", "docx"]) }),
  response: z.string(),
});
