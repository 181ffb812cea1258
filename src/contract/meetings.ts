import { z } from "zod";
import { auditParams } from "./audits.ts";
import { questionSchema } from "./catalogue.ts";
import { criterionPhraseSchema, phraseCountSchema, phrasePlaceSchema } from "./criterion-phrases.ts";
import { endpoint } from "./endpoint.ts";
import { auditIdSchema, caseNumberSchema, instantSchema } from "./fields.ts";
import { answerSchema, machineReactionSchema } from "./reviews.ts";

const tag = "Niveauerne mødes";
const meetingParams = z.object({ auditId: auditIdSchema, caseNumber: caseNumberSchema });
const questionParams = meetingParams.extend({ questionId: z.string() });

export const adjudicationSchema = z.object({
  value: z.string(),
  reason: z.string(),
  by: z.string(),
  at: instantSchema,
  phrase: criterionPhraseSchema.nullable(),
});
export const messageSchema = z.object({
  by: z.string(),
  at: instantSchema,
  text: z.string(),
  /** The sentence of the criterion that the writer says was read differently. */
  phrase: criterionPhraseSchema.nullable(),
});
/** Left out or null: no sentence in particular. */
const pointedPhraseSchema = phrasePlaceSchema.nullable().default(null);

/** One question of one case, as the levels answered it blind. */
export const differenceSchema = z
  .object({
    caseNumber: caseNumberSchema,
    question: questionSchema,
    answers: z.array(
      answerSchema.extend({
        level: z.number().int(),
        /** Null where the dates say the same, or nothing. */
        reaction: machineReactionSchema.nullable(),
      }),
    ),
    differs: z.boolean(),
    messages: z.array(messageSchema),
    adjudication: adjudicationSchema.nullable(),
  })
  .meta({ id: "Difference" });
export type DifferenceView = z.infer<typeof differenceSchema>;

/** Differences in all cases the user may meet on, with the summary per question across cases. */
export const listDifferences = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/differences",
  tag,
  summary: "Hvor niveauerne er uenige.",
  params: auditParams,
  response: z.object({
    questions: z.array(
      z.object({
        questionId: z.string(),
        text: z.string(),
        levels: z.tuple([z.number().int(), z.number().int()]),
        pairs: z.number().int(),
        agree: z.number().int(),
        measured: z.number().int(),
        firstStricter: z.number().int(),
        secondStricter: z.number().int(),
        settled: z.number().int(),
        /** What the conversations where the two differ point to; most cases first. */
        phrases: z.array(phraseCountSchema),
      }),
    ),
    differences: z.array(differenceSchema),
  }),
});
export const getMeeting = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/meetings/:caseNumber",
  tag,
  summary: "Alle spørgsmål i en sag, som to niveauer har målt.",
  params: meetingParams,
  response: z.array(differenceSchema),
});
export const writeMessage = endpoint({
  method: "POST",
  path: "/api/audits/:auditId/meetings/:caseNumber/:questionId/messages",
  tag,
  summary: "Skriv til de andre målere om et spørgsmål.",
  params: questionParams,
  body: z.object({
    text: z.string().trim().min(1, "Skriv en besked.").max(2000),
    phrase: pointedPhraseSchema,
  }),
  response: differenceSchema,
});
export const adjudicate = endpoint({
  method: "POST",
  path: "/api/audits/:auditId/meetings/:caseNumber/:questionId/adjudication",
  tag,
  summary: "Afklar svaret som et lag oven på niveauernes svar.",
  params: questionParams,
  body: z.object({
    value: z.string(),
    reason: z.string().trim().min(5, "Skriv kort, hvad afklaringen bygger på.").max(2000),
    phrase: pointedPhraseSchema,
  }),
  response: differenceSchema,
});
