import { z } from "zod";
import type { ReportDocument } from "#report/report-document";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { instantSchema } from "./fields.ts";

const tag = "Rapporter";

const richTextSchema = z.array(
  z.object({
    text: z.string(),
    /** The figure can be opened by this id. */
    figureId: z.string().exactOptional(),
    isCode: z.boolean().exactOptional(),
  }),
);

const tableBlockSchema = z.object({
  kind: z.literal("table"),
  id: z.string(),
  caption: z.string(),
  columns: z.array(
    z.object({ header: z.string(), align: z.enum(["left", "right"]), isWide: z.boolean().exactOptional() }),
  ),
  rows: z.array(z.array(richTextSchema)),
});

const intervalRowSchema = z.object({
  id: z.string(),
  label: z.string(),
  yes: z.number().int(),
  n: z.number().int(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
  baseline: z.number().exactOptional(),
});

const blockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), text: z.string() }),
  z.object({ kind: z.literal("paragraph"), text: richTextSchema }),
  z.object({ kind: z.literal("list"), items: z.array(richTextSchema) }),
  z.object({ kind: z.literal("notice"), text: richTextSchema }),
  tableBlockSchema,
  z.object({
    kind: z.literal("interval-chart"),
    id: z.string(),
    caption: z.string(),
    textAlternative: z.string(),
    rows: z.array(intervalRowSchema),
    table: tableBlockSchema,
  }),
]);

/** #report's document: chapters of blocks, independent of format. */
export const reportSchema: z.ZodType<ReportDocument, ReportDocument> = z
  .object({
    title: z.string(),
    subtitle: z.string(),
    municipality: z.string(),
    invented: z.boolean(),
    auditId: z.string(),
    generatedAt: instantSchema,
    forPublication: z.boolean(),
    chapters: z.array(z.object({ id: z.string(), title: z.string(), blocks: z.array(blockSchema) })),
  })
  .meta({ id: "Report" });

export const reportFormats = ["pdf", "docx", "xlsx", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** `offentlig` hides small counts and case numbers. Those who may not see single answers get it whatever they ask for. */
const editionSchema = z.object({ edition: z.enum(["intern", "offentlig"]).default("intern") });

export const getReport = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/report",
  tag,
  summary: "Rapporten som dokument: kapitler, sætninger, tabeller og figurer.",
  params: auditParams,
  query: editionSchema,
  response: reportSchema,
});
/** Answers with a file, not JSON. */
export const downloadReport = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/report/:format",
  tag,
  summary: "Rapporten som fil.",
  params: auditParams.extend({ format: z.enum(reportFormats) }),
  query: editionSchema,
  response: z.string(),
});
