import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { caseNumberSchema, levelSchema } from "./fields.ts";
import { resultsFilterSchema } from "./results.ts";
import { answerSchema } from "./reviews.ts";

const count = z.number().int();

const pairedAnswerSchema = answerSchema
  .pick({ value: true, remark: true, by: true })
  /** Null for what the dates say. */
  .extend({ reviewId: count.nullable() });

/** Stand for any answer that is set aside in a figure, and for any that is not. */
export const anySetAside = "sat-til-side";
export const anyMeasured = "med-i-tallet";

/** The cases behind a cell of the agreement: what each level said before it knew the other's answer. Level 0 is the dates. */
export const listAnswerPairs = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/results/:questionId/pairs",
  tag: "Resultater",
  summary: "Sagerne, hvor ét niveau svarede det ene og et andet niveau det andet, dem du må se.",
  params: auditParams.extend({ questionId: z.string() }),
  query: resultsFilterSchema.extend({
    first: z.coerce.number().int().min(0).max(4),
    second: levelSchema,
    /** A value of the scale, or {@link anySetAside} or {@link anyMeasured}. */
    firstValue: z.string(),
    secondValue: z.string(),
  }),
  response: z.object({
    /** All such cases; `pairs` holds those that the user may see. */
    total: count,
    pairs: z.array(
      z.object({
        caseNumber: caseNumberSchema,
        unit: z.string(),
        stratum: z.string(),
        first: pairedAnswerSchema,
        second: pairedAnswerSchema,
      }),
    ),
  }),
});
export type AnswerPairs = z.infer<typeof listAnswerPairs.response>;
