import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";

const count = z.number().int();

/** Where a sentence stands in a criterion: under which answer, and as which of its sentences, from 0. */
export const phrasePlaceSchema = z.object({ value: z.string(), index: count.min(0) });

/** The sentence itself, as it stands in that version of the question. */
export const criterionPhraseSchema = phrasePlaceSchema.extend({ version: count, text: z.string() });

export const phraseCountSchema = criterionPhraseSchema.extend({
  /** Cases in which somebody pointed to the sentence. */
  cases: count,
  messages: count,
  settlements: count,
});

/** Counts alone, never what was written. Conversations of levels still open are the head of quality's. */
export const getCriterionPhrases = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/results/:questionId/phrases",
  tag: "Resultater",
  summary: "De sætninger i kriteriet, som samtalerne peger på.",
  params: auditParams.extend({ questionId: z.string() }),
  response: z.object({
    /** Cases in which the levels have talked about the question or settled it. */
    conversations: count,
    /** Those of them that point to a sentence. */
    pointing: count,
    /** Most cases first. */
    phrases: z.array(phraseCountSchema.extend({ label: z.string() })),
  }),
});
export type CriterionPhrases = z.infer<typeof getCriterionPhrases.response>;
