import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { instantSchema } from "./fields.ts";

const tag = "Data ind";
const runParams = z.object({ runId: z.coerce.number().int() });
const fileParams = z.object({ fileId: z.coerce.number().int() });

export const importFileSchema = z
  .object({
    id: z.number().int(),
    file: z.string(),
    kind: z.enum(["sager", "haendelser", "svar"]).nullable(),
    rows: z.number().int(),
    accepted: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
    status: z.enum(["venter", "koerer", "faerdig", "fejlet"]),
    bytesRead: z.number(),
    bytesTotal: z.number().nullable(),
    warnings: z.array(z.string()),
    problem: z.string().nullable(),
  })
  .meta({ id: "ImportFile" });
export type ImportFileView = z.infer<typeof importFileSchema>;

export const importRunSchema = z
  .object({
    id: z.number().int(),
    startedAt: instantSchema,
    finishedAt: instantSchema.nullable(),
    startedBy: z.string().nullable(),
    dryRun: z.boolean(),
    status: z.enum(["koerer", "faerdig", "fejlet"]),
    files: z.array(importFileSchema),
  })
  .meta({ id: "ImportRun" });
export type ImportRunView = z.infer<typeof importRunSchema>;

/** `multipart/form-data` with one or more parts named `files`; answers at once, the run goes on and is followed by its id. */
export const startImport = endpoint({
  method: "POST",
  path: "/api/imports",
  tag,
  summary: "Send en eller flere filer ind (multipart, felt: files). Følg indlæsningen på dens nummer.",
  query: z.object({ dryRun: z.enum(["true", "false"]).default("false") }),
  response: importRunSchema,
});
export const listImports = endpoint({
  method: "GET",
  path: "/api/imports",
  tag,
  summary: "De seneste indlæsninger.",
  response: z.array(importRunSchema),
});
export const getImport = endpoint({
  method: "GET",
  path: "/api/imports/:runId",
  tag,
  summary: "En indlæsning, mens den er i gang og bagefter.",
  params: runParams,
  response: importRunSchema,
});
export const listRejectedRows = endpoint({
  method: "GET",
  path: "/api/imports/files/:fileId/rejected",
  tag,
  summary: "De afviste rækker med grund (de første 500).",
  params: fileParams,
  response: z.array(
    z.object({
      line: z.number().int(),
      column: z.string(),
      reason: z.string(),
      record: z.record(z.string(), z.string()),
    }),
  ),
});
/** Answers with CSV, not JSON: the rejected rows with line, column and reason, ready to correct and send again. */
export const downloadRejectedRows = endpoint({
  method: "GET",
  path: "/api/imports/files/:fileId/rejected.csv",
  tag,
  summary: "De afviste rækker som CSV til at rette og sende igen.",
  params: fileParams,
  response: z.string(),
});
