import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { areaSchema, caseNumberSchema, instantSchema } from "./fields.ts";

const tag = "Udtræk";

export const drawPlanSchema = z.object({
  levels: z.array(
    z.object({ level: z.number().int(), strata: z.record(z.string(), z.number().int().min(0)) }),
  ),
  maxPerCaseworker: z.number().int().min(1).nullable(),
  exclude: z.array(caseNumberSchema),
  /** Cases of an earlier, closed audit to draw again; left out or null: none. */
  anchors: z
    .object({
      from: z.string(),
      levels: z.array(z.object({ level: z.number().int(), cases: z.number().int().min(0) })),
    })
    .nullish(),
});
export type DrawPlanInput = z.infer<typeof drawPlanSchema>;

export const drawSchema = z
  .object({
    number: z.number().int(),
    step: z.enum(["grundlag", "stoerrelser", "froe", "trukket"]),
    frame: z.object({
      builtAt: instantSchema,
      hash: z.string(),
      size: z.number().int(),
      strata: z.array(
        z.object({
          stratum: z.string(),
          title: z.string(),
          total: z.number().int(),
          byUnit: z.record(z.string(), z.number().int()),
          byArea: z.record(areaSchema, z.number().int()),
        }),
      ),
      units: z.array(z.object({ id: z.string(), name: z.string() })),
      /** Why cases are out, most frequent first. */
      excluded: z.array(z.object({ reason: z.string(), cases: z.number().int() })),
    }),
    plan: drawPlanSchema.nullable(),
    planFixedAt: instantSchema.nullable(),
    seed: z.string().nullable(),
    seedAt: instantSchema.nullable(),
    seedOrigin: z.enum(["kastet", "oplyst"]).nullable(),
    drawnAt: instantSchema.nullable(),
    drawnBy: z.string().nullable(),
    short: z.array(
      z.object({
        level: z.number().int(),
        stratum: z.string(),
        wanted: z.number().int(),
        got: z.number().int(),
      }),
    ),
    drawn: z.array(
      z.object({
        caseNumber: caseNumberSchema,
        stratum: z.string(),
        unit: z.string(),
        /** Deepest level the case was drawn for. */
        level: z.number().int(),
        ticket: z.string(),
        replacedBy: caseNumberSchema.nullable(),
        replacedReason: z.string().nullable(),
        replacementFor: caseNumberSchema.nullable(),
      }),
    ),
    /** How many cases of an earlier audit are drawn again, and for the head of quality which; null where none are planned. */
    anchors: z
      .object({
        from: z.object({ id: z.string(), title: z.string() }),
        levels: z.array(
          z.object({ level: z.number().int(), planned: z.number().int(), drawn: z.number().int() }),
        ),
        cases: z.array(
          z.object({
            caseNumber: caseNumberSchema,
            unit: z.string(),
            /** Deepest level it is reviewed on. */
            level: z.number().int(),
            ticket: z.string(),
            /** Why it is out; null while it is in. */
            givenUpReason: z.string().nullable(),
          }),
        ),
      })
      .nullable(),
    /** The audits that anchor cases can be drawn from, with their reviewed cases; empty for those who do not draw. */
    anchorSources: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        levels: z.array(z.object({ level: z.number().int(), cases: z.number().int() })),
        /** Questions that are asked in another wording now: some cases are asked them in both. */
        reworded: z.array(z.object({ id: z.string(), text: z.string() })),
      }),
    ),
    replacements: z.array(
      z.object({
        caseNumber: caseNumberSchema,
        replacement: caseNumberSchema.nullable(),
        reason: z.string(),
        by: z.string(),
        at: instantSchema,
      }),
    ),
    earlier: z.array(
      z.object({
        number: z.number().int(),
        supersededAt: instantSchema,
        reason: z.string(),
        seed: z.string().nullable(),
        frameHash: z.string(),
      }),
    ),
  })
  .meta({ id: "Draw" });
export type DrawView = z.infer<typeof drawSchema>;

const base = "/api/audits/:auditId/draw" as const;

export const getDraw = endpoint({
  method: "GET",
  path: base,
  tag,
  summary: "Udtrækket, så langt det er nået; null før grundlaget er bygget.",
  params: auditParams,
  response: drawSchema.nullable(),
});
/** Reads every case against the model's strata and the audit's periods. A new frame after the seed demands a reason. */
export const buildFrame = endpoint({
  method: "POST",
  path: `${base}/frame`,
  tag,
  summary: "Byg udtræksgrundlaget. Efter frøet er det et nyt udtræk og kræver en grund.",
  params: auditParams,
  body: z.object({ reason: z.string().trim().max(500).default("") }),
  response: drawSchema,
});
export const fixPlan = endpoint({
  method: "POST",
  path: `${base}/plan`,
  tag,
  summary: "Lås størrelserne. Det skal ske, før frøet er lavet.",
  params: auditParams,
  body: drawPlanSchema,
  response: drawSchema,
});
/** `seed` null: the server throws one. */
export const setSeed = endpoint({
  method: "POST",
  path: `${base}/seed`,
  tag,
  summary: "Lav et tilfældigt frø, eller oplys et (fx fra en offentlig lodtrækning).",
  params: auditParams,
  body: z.object({ seed: z.string().trim().min(1).max(200).nullable() }),
  response: drawSchema,
});
export const drawCases = endpoint({
  method: "POST",
  path: base,
  tag,
  summary: "Træk sagerne.",
  params: auditParams,
  response: drawSchema,
});
export const replaceDrawnCase = endpoint({
  method: "POST",
  path: `${base}/replacements`,
  tag,
  summary:
    "Udskift en sag, der ikke kan bruges, med næste lod i samme sagstype. En ankersag udgår uden en ny.",
  params: auditParams,
  body: z.object({
    caseNumber: caseNumberSchema,
    reason: z.string().trim().min(5, "Skriv, hvorfor sagen ikke kan bruges.").max(500),
  }),
  response: drawSchema,
});
/** Answers with CSV, not JSON: every case that could be drawn, with what its ticket is made of. */
export const downloadFrame = endpoint({
  method: "GET",
  path: `${base}/frame.csv`,
  tag,
  summary: "Udtræksgrundlaget som CSV, til at trække igen.",
  params: auditParams,
  response: z.string(),
});
/** The sizes as fixed, with replaced cases among the excluded, so that the same draw comes out. */
export const downloadPlan = endpoint({
  method: "GET",
  path: `${base}/plan.json`,
  tag,
  summary: "Planen, til at trække igen. Udskiftede sager står blandt de udelukkede.",
  params: auditParams,
  response: drawPlanSchema,
});
