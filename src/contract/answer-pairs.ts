import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { caseNumberSchema, levelSchema } from "./fields.ts";
import { resultsFilterSchema } from "./results.ts";
import { answerSchema } from "./reviews.ts";

const count = z.number().int();

const blindAnswerSchema = answerSchema
  .pick({ value: true, remark: true, by: true })
  .extend({ reviewId: count });

/** The cases behind a cell of the agreement: what each level said before it knew the other's answer. */
export const listAnswerPairs = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/results/:questionId/pairs",
  tag: "Resultater",
  summary: "Sagerne, hvor ét niveau svarede det ene og et andet niveau det andet, dem du må se.",
  params: auditParams.extend({ questionId: z.string() }),
  query: resultsFilterSchema.extend({
    first: levelSchema,
    second: levelSchema,
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
        first: blindAnswerSchema,
        second: blindAnswerSchema,
      }),
    ),
  }),
});
export type AnswerPairs = z.infer<typeof listAnswerPairs.response>;
