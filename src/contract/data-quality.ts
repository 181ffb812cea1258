import { z } from "zod";
import { qualityKinds } from "#law/quality/quality-rule";
import { endpoint } from "./endpoint.ts";
import { caseNumberSchema, dateSchema, namedSchema } from "./fields.ts";

const tag = "Datakvalitet";

/** Without `unit`: all the units that the user may see, together. */
const scopeSchema = z.object({ unit: z.string().max(100).optional() });

const kinds = Object.keys(qualityKinds) as (keyof typeof qualityKinds)[];

const countSchema = z.object({
  findings: z.number().int(),
  /** Cases with at least one finding, out of `ofCases`. */
  cases: z.number().int(),
  ofCases: z.number().int(),
});

const dayCountSchema = countSchema.extend({ day: dateSchema });
export type QualityDayCount = z.infer<typeof dayCountSchema>;

const developmentSchema = z.object({
  /** The latest count; null when none has been made. */
  latest: dayCountSchema.nullable(),
  /** The last count of each week, oldest first; the last of them is `latest`. */
  weeks: z.array(dayCountSchema),
});

const ruleSchema = developmentSchema
  .extend({
    id: z.string(),
    title: z.string(),
    kind: z.enum(kinds),
    meaning: z.string(),
    remedy: z.string(),
    consequence: z.string(),
    /** The duties and the figures of ledelsesinformation that suffer. */
    duties: z.array(namedSchema),
    figures: z.array(namedSchema),
    /** The latest count in each of the units. */
    byUnit: z.array(countSchema.extend({ unit: namedSchema })),
  })
  .meta({ id: "QualityRule" });
export type QualityRuleView = z.infer<typeof ruleSchema>;

export const getDataQuality = endpoint({
  method: "GET",
  path: "/api/data-quality",
  tag,
  summary:
    "Hvad der mangler, modsiger hinanden eller er umuligt i registreringerne, regel for regel, uge for uge.",
  query: scopeSchema,
  response: z.object({
    unit: namedSchema.nullable(),
    /** The units whose counts the user may see. */
    units: z.array(namedSchema),
    /** All rules together: a case with two faults is one case. */
    all: developmentSchema,
    rules: z.array(ruleSchema),
  }),
});
export type DataQuality = z.infer<typeof getDataQuality.response>;

export const qualityFileFormats = ["csv", "xlsx"] as const;
export type QualityFileFormat = (typeof qualityFileFormats)[number];

/** Answers with a file, not JSON. */
export const downloadDataQuality = endpoint({
  method: "GET",
  path: "/api/data-quality/file/:format",
  tag,
  summary: "De samme tal som fil, enhed for enhed og uge for uge.",
  params: z.object({ format: z.enum(qualityFileFormats) }),
  query: scopeSchema,
  response: z.string(),
});

export const listQualityFindings = endpoint({
  method: "GET",
  path: "/api/data-quality/rules/:ruleId/findings",
  tag,
  summary: "Fundene bag en regel i de sager, man må se.",
  params: z.object({ ruleId: z.string().max(100) }),
  query: scopeSchema.extend({ page: z.coerce.number().int().min(1).default(1) }),
  response: z.object({
    total: z.number().int(),
    pageSize: z.number().int(),
    findings: z.array(
      z.object({
        caseNumber: caseNumberSchema,
        /** The reference to the child; null when it is a sealed CPR number. */
        child: z.string().nullable(),
        unit: namedSchema,
        /** What is wrong, with its dates, in Danish. */
        sentence: z.string(),
        /** The event of the case to open it at; null when the fault is in the case itself. */
        eventId: z.string().nullable(),
      }),
    ),
  }),
});
export type QualityFindingView = z.infer<typeof listQualityFindings.response>["findings"][number];
