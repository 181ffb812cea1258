import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { areaSchema, instantSchema } from "./fields.ts";
import { resultsFilterSchema } from "./results.ts";

const count = z.number().int();

/** Where a published number comes from: the whole way back to the frame and the seed. */
export const figureSchema = z
  .object({
    id: z.string(),
    /** The id with audit and filter: all that is needed to find the number again. */
    reference: z.string(),
    audit: z.object({
      id: z.string(),
      title: z.string(),
      /** Where a historical audit's figures are printed; null: they rest on answers. */
      source: z.string().nullable(),
    }),
    /** What the number is called, and what it is, in one sentence each. */
    name: z.string(),
    sentence: z.string(),
    /** Null: hidden because it is small, or not to be computed; the sentence says which. */
    value: z.string().nullable(),
    /** What the number is counted over, in words; empty for the whole municipality. */
    filter: z.array(z.string()),
    measure: z
      .object({
        id: z.string(),
        title: z.string(),
        numerator: z.string(),
        denominator: z.string(),
        notRelevant: z.string(),
        notYetMeasurable: z.string(),
        missing: z.string(),
        reference: z.string(),
      })
      .nullable(),
    /** What it is made of; a null count is hidden. `figure` where the count is a number with its own id. */
    counts: z.array(
      z.object({
        label: z.string(),
        count: count.nullable(),
        figure: z.object({ auditId: z.string(), id: z.string() }).nullable(),
      }),
    ),
    /** Formulas with the numbers put in, so that the division can be done by hand. */
    arithmetic: z.array(z.string()),
    question: z
      .object({ id: z.string(), version: count, text: z.string(), source: z.string(), hash: z.string() })
      .nullable(),
    /** What `listAnswersBehind` is asked for; null where no answers are behind it, or the reader may not see them. */
    answers: z
      .object({
        questionId: z.string(),
        level: count,
        unit: z.string().exactOptional(),
        stratum: z.string().exactOptional(),
        area: areaSchema.exactOptional(),
      })
      .nullable(),
    /** The draw in force of the audit that the number is of; null where no cases have been drawn. */
    draw: z
      .object({
        number: count,
        frameSize: count,
        frameHash: z.string(),
        frameBuiltAt: instantSchema,
        planFixedAt: instantSchema,
        /** Null while the reader has a review to finish in an audit with anchor cases. */
        seed: z.string().nullable(),
        seedAt: instantSchema,
        drawnAt: instantSchema,
        /** Cases drawn for each level and still in the draw. */
        levels: z.array(z.object({ level: count, cases: count })),
      })
      .nullable(),
    /** What to type to compute it again; works where Sagspejl runs. */
    commands: z.array(z.string()),
  })
  .meta({ id: "Figure" });
export type FigureView = z.infer<typeof figureSchema>;

/** With the results' own filter and rules: a number that is hidden there is hidden here. */
export const getFigure = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/figures/:figureId",
  tag: "Resultater",
  summary: "Hvor et tal kommer fra: målet, antallene, regnestykket, spørgsmålet, udtrækket og frøet.",
  params: auditParams.extend({ figureId: z.string().max(200) }),
  query: resultsFilterSchema,
  response: figureSchema,
});
