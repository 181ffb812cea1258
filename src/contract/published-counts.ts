import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { auditIdSchema, instantSchema, levelSchema } from "./fields.ts";

const tag = "Tilsyn";
const count = z.number().int().min(0).max(100_000);

const daySchema = z.iso.date("Skriv dag, måned og år.");

/** A percentage as printed, in Danish: `72` or `61,5`. */
const printedPercentSchema = z
  .string()
  .regex(/^\d{1,3}(,\d)?$/, "Skriv procenten, som den er trykt: 72 eller 61,5.");

export const historicalAuditSchema = z.object({
  id: auditIdSchema,
  title: z.string().trim().min(3, "Giv tilsynet et navn.").max(120),
  modelId: z.string(),
  modelVersion: z.number().int(),
  level: levelSchema,
  from: daySchema,
  to: daySchema,
  /** Where the figures are printed. */
  source: z.string().trim().min(3, "Skriv, hvor tallene er trykt.").max(300),
  figures: z
    .array(
      z.object({
        questionId: z.string(),
        printedPercent: printedPercentSchema,
        yes: count,
        n: count.min(1),
      }),
    )
    .min(1, "Vælg et spørgsmål til mindst ét tal.")
    .max(500),
});
export type HistoricalAuditInput = z.infer<typeof historicalAuditSchema>;

export const storeHistoricalAudit = endpoint({
  method: "POST",
  path: "/api/historical-audits",
  tag,
  summary: "Gem offentliggjorte tal som et historisk tilsyn, som andre tilsyn kan have som baseline.",
  body: historicalAuditSchema,
  response: z.object({ auditId: auditIdSchema }),
});

export const listPublishedCounts = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/published-counts",
  tag,
  summary: "De offentliggjorte tal, som et historisk tilsyn består af. Ingen, når tilsynet har svar.",
  params: auditParams,
  response: z.array(
    z.object({
      level: z.number().int(),
      questionId: z.string(),
      text: z.string(),
      printedPercent: z.string(),
      yes: z.number().int(),
      n: z.number().int(),
      source: z.string(),
      addedBy: z.string(),
      addedAt: instantSchema,
    }),
  ),
});
export type PublishedCountView = z.infer<typeof listPublishedCounts.response>[number];
