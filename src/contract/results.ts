import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { areaSchema, caseNumberSchema, instantSchema, intervalSchema, levelSchema } from "./fields.ts";
import { answerSchema } from "./reviews.ts";

const tag = "Resultater";

/** Counts of one question on one level. "Ikke relevant" and "ikke målbar endnu" never enter `n`. */
export const levelResultSchema = z.object({
  level: z.number().int(),
  yes: z.number().int().nullable(),
  no: z.number().int().nullable(),
  /** Graded questions instead of yes and no: count per grade, best first. */
  grades: z.record(z.string(), z.number().int()).nullable(),
  notRelevant: z.number().int(),
  notYetMeasurable: z.number().int(),
  n: z.number().int(),
  /** Share of yes (or of the best grades); null when n is 0. */
  share: z.number().nullable(),
  wilson95: intervalSchema.nullable(),
  /** The count behind the share. */
  hits: z.number().int(),
  /** The count is hidden because it is small and leaves the house. */
  suppressed: z.boolean(),
});

export const agreementResultSchema = z.object({
  levels: z.tuple([z.number().int(), z.number().int()]),
  pairs: z.number().int(),
  agree: z.number().int(),
  firstStricter: z.number().int(),
  secondStricter: z.number().int(),
  /** Pairs where at least one level set the question aside. */
  setAside: z.number().int(),
  percentAgreement: z.number().nullable(),
  gwetsAC1: z.number().nullable(),
  cohensKappa: z.number().nullable(),
  /** A Danish sentence where kappa misleads or the pairs are few. */
  warning: z.string().nullable(),
});

export const changeResultSchema = z.object({
  difference: z.number(),
  newcombe95: intervalSchema,
  verdict: z.enum(["fremgang", "tilbagegang", "ingen-sikker-aendring"]),
});

export const questionResultSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  landmark: z.string(),
  text: z.string(),
  kind: z.enum(["yes-no", "graded"]),
  higherIs: z.enum(["better", "worse"]),
  theme: z.boolean(),
  levels: z.array(levelResultSchema),
  agreement: z.array(agreementResultSchema),
  baseline: levelResultSchema.nullable(),
  change: changeResultSchema.nullable(),
  /** Why there is no comparison, when there is a baseline audit: other question, other version, nobody answered. */
  noChangeReason: z.string().nullable(),
});
export type QuestionResult = z.infer<typeof questionResultSchema>;

export const resultsSchema = z
  .object({
    audit: z.object({
      id: z.string(),
      title: z.string(),
      status: z.string(),
      model: z.object({ id: z.string(), version: z.number().int(), title: z.string() }),
      baseline: z.object({ id: z.string(), title: z.string() }).nullable(),
      levels: z.array(z.object({ level: z.number().int(), title: z.string(), status: z.string(), cases: z.number().int() })),
      /** The level that is compared with the baseline: the highest that both audits have in full. */
      comparedLevel: z.number().int().nullable(),
    }),
    landmarks: z.array(z.object({ id: z.string(), title: z.string() })),
    filters: z.object({
      units: z.array(z.object({ id: z.string(), name: z.string() })),
      strata: z.array(z.object({ id: z.string(), title: z.string() })),
      areas: z.array(areaSchema),
    }),
    questions: z.array(questionResultSchema),
  })
  .meta({ id: "Results" });
export type Results = z.infer<typeof resultsSchema>;

const filterSchema = z.object({ unit: z.string().optional(), stratum: z.string().optional(), area: areaSchema.optional() });
export type ResultsFilter = z.infer<typeof filterSchema>;

/** Levels that are not closed are left out, save for the head of quality. */
export const getResults = endpoint({ method: "GET", path: "/api/audits/:auditId/results", tag, summary: "Alle tal i et tilsyn.", params: auditParams, query: filterSchema, response: resultsSchema });
export const listAnswersBehind = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/results/:questionId/answers",
  tag,
  summary: "Svarene bag et tal, dem man må se.",
  params: auditParams.extend({ questionId: z.string() }),
  query: filterSchema.extend({ level: levelSchema, value: z.string().optional() }),
  response: z.object({
    total: z.number().int(),
    answers: z.array(answerSchema.extend({ reviewId: z.number().int(), caseNumber: caseNumberSchema, unit: z.string(), stratum: z.string() })),
  }),
});
export const verifyAudit = endpoint({
  method: "POST",
  path: "/api/audits/:auditId/verification",
  tag,
  summary: "Regn tilsynet efter: udtræk og tal, forfra.",
  params: auditParams,
  response: z.object({ verifiedAt: instantSchema, checked: z.array(z.string()), differences: z.array(z.string()) }),
});
