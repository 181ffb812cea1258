import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { auditIdSchema, caseNumberSchema, instantSchema, namedSchema } from "./fields.ts";

const tag = "Kritiske sager";

export const criticalCaseSchema = z
  .object({
    id: z.number().int(),
    caseNumber: caseNumberSchema,
    unit: namedSchema,
    auditId: z.string().nullable(),
    note: z.string(),
    markedBy: z.string(),
    markedAt: instantSchema,
    acknowledgedBy: z.string().nullable(),
    acknowledgedAt: instantSchema.nullable(),
    actionTaken: z.string().nullable(),
  })
  .meta({ id: "CriticalCase" });
export type CriticalCaseView = z.infer<typeof criticalCaseSchema>;

export const listCriticalCases = endpoint({
  method: "GET",
  path: "/api/critical-cases",
  tag,
  summary: "Kritiske sager, du må se; de ubesvarede først.",
  response: z.array(criticalCaseSchema),
});
export const markCriticalCase = endpoint({
  method: "POST",
  path: "/api/critical-cases",
  tag,
  summary: "Marker en sag som kritisk. Den lægges straks på områdechefens bord.",
  body: z.object({
    caseNumber: caseNumberSchema,
    auditId: auditIdSchema.nullable(),
    note: z.string().trim().min(10, "Skriv kort, hvad der haster (mindst 10 tegn).").max(2000),
  }),
  response: criticalCaseSchema,
});
export const acknowledgeCriticalCase = endpoint({
  method: "POST",
  path: "/api/critical-cases/:id/acknowledgement",
  tag,
  summary: "Svar på en kritisk sag: skriv, hvad der gøres.",
  params: z.object({ id: z.coerce.number().int() }),
  body: z.object({
    actionTaken: z.string().trim().min(10, "Skriv kort, hvad der gøres (mindst 10 tegn).").max(2000),
  }),
  response: criticalCaseSchema,
});
