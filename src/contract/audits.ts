import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { auditIdSchema, dateSchema, instantSchema, levelSchema } from "./fields.ts";

const tag = "Tilsyn";
export const auditParams = z.object({ auditId: auditIdSchema });
export const auditLevelParams = z.object({ auditId: auditIdSchema, level: levelSchema });

export const auditStatusSchema = z.enum(["planlagt", "i-gang", "lukket"]);
export const levelStatusSchema = z.enum(["venter", "aaben", "lukket"]);
export const periodsSchema = z.record(z.string(), z.object({ from: dateSchema, to: dateSchema }));

export const auditSchema = z
  .object({
    id: auditIdSchema,
    title: z.string(),
    model: z.object({ id: z.string(), version: z.number().int(), title: z.string() }),
    status: auditStatusSchema,
    periods: periodsSchema,
    baseline: z.object({ id: z.string(), title: z.string() }).nullable(),
    /** Only published counts: no cases, no draw, no answers. */
    historical: z.boolean(),
    levels: z.array(
      z.object({
        level: z.number().int(),
        title: z.string(),
        status: levelStatusSchema,
        cases: z.number().int(),
        submitted: z.number().int(),
      }),
    ),
    themeQuestions: z.array(
      z.object({
        id: z.string(),
        version: z.number().int(),
        text: z.string(),
        levels: z.array(z.number().int()),
      }),
    ),
    /** The step of the draw that has been reached. */
    drawStep: z.enum(["intet", "grundlag", "stoerrelser", "froe", "trukket"]),
    allocated: z.object({ reviews: z.number().int(), withReviewer: z.number().int() }),
    createdAt: instantSchema,
    closedAt: instantSchema.nullable(),
  })
  .meta({ id: "Audit" });
export type AuditView = z.infer<typeof auditSchema>;

export const auditInputSchema = z.object({
  id: auditIdSchema,
  title: z.string().trim().min(3, "Giv tilsynet et navn.").max(120),
  modelId: z.string(),
  modelVersion: z.number().int(),
  periods: periodsSchema,
  baselineAuditId: auditIdSchema.nullable(),
  themeQuestions: z.array(
    z.object({ id: z.string(), version: z.number().int(), levels: z.array(z.number().int()).min(1) }),
  ),
});
export type AuditInput = z.infer<typeof auditInputSchema>;

export const listAudits = endpoint({
  method: "GET",
  path: "/api/audits",
  tag,
  summary: "Alle tilsyn, nyeste først.",
  response: z.array(auditSchema),
});
export const getAudit = endpoint({
  method: "GET",
  path: "/api/audits/:auditId",
  tag,
  summary: "Et tilsyn.",
  params: auditParams,
  response: auditSchema,
});
export const planAudit = endpoint({
  method: "POST",
  path: "/api/audits",
  tag,
  summary: "Planlæg et tilsyn.",
  body: auditInputSchema,
  response: auditSchema,
});
/** Only while nothing has been drawn. */
export const replanAudit = endpoint({
  method: "PUT",
  path: "/api/audits/:auditId",
  tag,
  summary: "Ret planen, så længe intet er trukket.",
  params: auditParams,
  body: auditInputSchema,
  response: auditSchema,
});

export const moveLevel = endpoint({
  method: "POST",
  path: "/api/audits/:auditId/levels/:level/status",
  tag,
  summary: "Åbn, luk eller genåbn et niveau. Genåbning kræver en grund.",
  params: auditLevelParams,
  body: z.object({ to: levelStatusSchema, reason: z.string().trim().max(500).default("") }),
  response: auditSchema,
});
export const moveAudit = endpoint({
  method: "POST",
  path: "/api/audits/:auditId/status",
  tag,
  summary: "Sæt tilsynet i gang, luk det eller genåbn det. Genåbning kræver en grund.",
  params: auditParams,
  body: z.object({ to: auditStatusSchema, reason: z.string().trim().max(500).default("") }),
  response: auditSchema,
});

const progressRowSchema = z.object({
  allocated: z.number().int(),
  begun: z.number().int(),
  submitted: z.number().int(),
  total: z.number().int(),
});
export const getProgress = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/progress",
  tag,
  summary: "Hvor langt målingen er: pr. niveau, enhed og måler.",
  params: auditParams,
  response: z.object({
    levels: z.array(
      progressRowSchema.extend({
        level: z.number().int(),
        title: z.string(),
        status: levelStatusSchema,
        answers: z.number().int(),
      }),
    ),
    units: z.array(
      progressRowSchema.extend({ level: z.number().int(), unitId: z.string(), unitName: z.string() }),
    ),
    reviewers: z.array(
      progressRowSchema.extend({ level: z.number().int(), userId: z.string(), name: z.string() }),
    ),
    transitions: z.array(
      z.object({
        at: instantSchema,
        level: z.number().int().nullable(),
        from: z.string(),
        to: z.string(),
        by: z.string(),
        reason: z.string().nullable(),
      }),
    ),
  }),
});
