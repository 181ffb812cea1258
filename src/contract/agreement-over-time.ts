import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { intervalSchema } from "./fields.ts";

const count = z.number().int();

const pointSchema = z.object({
  auditId: z.string(),
  title: z.string(),
  /** Of the question and its criterion. */
  version: count,
  /** Whether it was another version in the audit before. */
  versionChanged: z.boolean(),
  pairs: count,
  agree: count,
  percentAgreement: z.number().nullable(),
  /** AC2, with quadratic weights, between grades. */
  coefficient: z.enum(["AC1", "AC2"]),
  gwetsAC: z.number().nullable(),
  gwetsACInterval95: intervalSchema.nullable(),
  cohensKappa: z.number().nullable(),
  cohensKappaInterval95: intervalSchema.nullable(),
  /** A Danish sentence where kappa misleads or the pairs are few. */
  warning: z.string().nullable(),
  /** From the audit before; null for the first, and where answers and grades would be compared. */
  change: z
    .object({
      /** Percent agreement now less then, from −1 to 1. */
      difference: z.number(),
      newcombe95: intervalSchema,
      verdict: z.enum(["steget", "faldet", "ingen-sikker-aendring"]),
      sentence: z.string(),
    })
    .nullable(),
});
export type AgreementPoint = z.infer<typeof pointSchema>;

/** From the blind answers of the audits closed before this one, and of this; whole municipality. Not for readers. */
export const getAgreementOverTime = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/results/:questionId/agreement-over-time",
  tag: "Resultater",
  summary: "Niveauernes enighed om et spørgsmål fra tilsyn til tilsyn, og om kriteriet fik en ny version.",
  params: auditParams.extend({ questionId: z.string() }),
  /** One line for each pair of levels, oldest audit first. */
  response: z.array(z.object({ levels: z.tuple([count, count]), points: z.array(pointSchema) })),
});
export type AgreementOverTime = z.infer<typeof getAgreementOverTime.response>;
