import { z } from "zod";
import { caseEventSchema, caseFileSchema } from "./cases.ts";
import { questionSchema } from "./catalogue.ts";
import { endpoint } from "./endpoint.ts";
import { caseNumberSchema, dateSchema, doneSchema, instantSchema, namedSchema } from "./fields.ts";

const tag = "Måling";
const reviewParams = z.object({ reviewId: z.coerce.number().int() });
const questionParams = reviewParams.extend({ questionId: z.string() });

const partSchema = z.enum(["maaler", "medmaaler", "sparring"]);
export const reviewStatusSchema = z.enum(["tildelt", "i-gang", "afsluttet", "udgaaet"]);

export const answerSchema = z
  .object({
    questionId: z.string(),
    questionVersion: z.number().int(),
    revision: z.number().int(),
    value: z.string(),
    remark: z.string(),
    by: z.string(),
    at: instantSchema,
  })
  .meta({ id: "Answer" });
export type AnswerView = z.infer<typeof answerSchema>;

/** Why an answer was kept or changed where the dates say something else. */
export const machineReactionSchema = z.object({
  kind: z.enum(["fastholdt", "aendret"]),
  reason: z.string(),
  by: z.string(),
  at: instantSchema,
});

/**
 * Where the dates say something else than the reviewer answered (level 0). Shown only once an answer is saved; the reviewer
 * keeps or changes the answer and says why, and both are kept. Stays when the answer was changed to what the dates say.
 */
export const machineDifferenceSchema = z
  .object({
    questionId: z.string(),
    machineValue: z.string(),
    /** The duties' outcomes in Danish, with the dates and events they rest on. */
    sentences: z.array(z.string()),
    /** The dates are read as they stood this day: that of the draw. */
    asOf: dateSchema,
    /** The first saved answer that differed. */
    firstValue: z.string(),
    /** Why the answer that stands now was kept or changed; null until the reviewer has said so. */
    reaction: machineReactionSchema.nullable(),
  })
  .meta({ id: "MachineDifference" });
export type MachineDifference = z.infer<typeof machineDifferenceSchema>;

const savedAnswerSchema = answerSchema.extend({ difference: machineDifferenceSchema.nullable() });
export type SavedAnswer = z.infer<typeof savedAnswerSchema>;

export const reviewSummarySchema = z.object({
  id: z.number().int(),
  auditId: z.string(),
  auditTitle: z.string(),
  level: z.number().int(),
  caseNumber: caseNumberSchema,
  stratum: z.string(),
  unit: namedSchema,
  status: reviewStatusSchema,
  levelOpen: z.boolean(),
  /** The reader's own part in it; null for one who only may read. */
  part: partSchema.nullable(),
  answered: z.number().int(),
  asked: z.number().int(),
});
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

export const reviewSchema = reviewSummarySchema
  .extend({
    caseFile: caseFileSchema,
    events: z.array(caseEventSchema),
    landmarks: z.array(z.object({ id: z.string(), title: z.string() })),
    /** Only those the case can concern, in the model's order, theme questions last. */
    questions: z.array(questionSchema.extend({ facts: z.array(z.string()) })),
    /** Questions of the model that the case cannot concern. */
    notAsked: z.array(z.object({ id: z.string(), text: z.string(), reason: z.string() })),
    answers: z.array(answerSchema),
    /** Some cases are asked a reworded question in its former wording too: those wordings, under their question's id. */
    formerWordings: z.array(questionSchema),
    /** What is answered by them. Never counted as answers of the audit. */
    formerAnswers: z.array(answerSchema),
    differences: z.array(machineDifferenceSchema),
    strengths: z.string(),
    reviewers: z.array(namedSchema.extend({ part: partSchema })),
    mayEdit: z.boolean(),
    critical: z.boolean(),
    /** The case's other reviews have been submitted too, so the levels can meet. */
    mayMeet: z.boolean(),
    /** Place among the reviewer's own cases on this level, from 1, and their number. */
    place: z.number().int(),
    ofMine: z.number().int(),
    nextReviewId: z.number().int().nullable(),
  })
  .meta({ id: "Review" });
export type ReviewView = z.infer<typeof reviewSchema>;

const answerBody = z.object({
  value: z.string(),
  remark: z.string().trim().max(4000),
  expectedRevision: z.number().int().min(0),
});

export const listMyReviews = endpoint({
  method: "GET",
  path: "/api/reviews/mine",
  tag,
  summary: "Mine målinger.",
  response: z.array(reviewSummarySchema),
});
/** Opening is logged as an opening of the case, with the audit and level as purpose. */
export const getReview = endpoint({
  method: "GET",
  path: "/api/reviews/:reviewId",
  tag,
  summary: "En måling med sag, spørgsmål og svar.",
  params: reviewParams,
  response: reviewSchema,
});
/** 409 with `current` (the other's answer) when `expectedRevision` is no longer the latest; both are kept. */
export const saveAnswer = endpoint({
  method: "PUT",
  path: "/api/reviews/:reviewId/answers/:questionId",
  tag,
  summary: "Gem et svar. Hver rettelse er en ny udgave.",
  params: questionParams,
  body: answerBody,
  response: savedAnswerSchema,
});
/** As an answer, by the former wording of the question; 404 where the review is not asked it. */
export const saveFormerAnswer = endpoint({
  method: "PUT",
  path: "/api/reviews/:reviewId/former-answers/:questionId",
  tag,
  summary: "Gem et svar efter den ordlyd, spørgsmålet havde før.",
  params: questionParams,
  body: answerBody,
  response: answerSchema,
});
/** Whether it was kept or changed is told by the answer. 404 when the dates do not differ, 409 when `value` no longer stands. */
export const explainDifference = endpoint({
  method: "POST",
  path: "/api/reviews/:reviewId/answers/:questionId/difference",
  tag,
  summary: "Sig, hvorfor svaret er fastholdt eller ændret, hvor datoerne siger noget andet.",
  params: questionParams,
  body: z.object({
    value: z.string().meta({ description: "Det svar, der begrundes." }),
    reason: z.string().trim().min(5, "Skriv kort hvorfor.").max(1000),
  }),
  response: machineDifferenceSchema,
});
export const listRevisions = endpoint({
  method: "GET",
  path: "/api/reviews/:reviewId/answers/:questionId/revisions",
  tag,
  summary: "Alle udgaver af et svar.",
  params: questionParams,
  response: z.array(answerSchema),
});
export const saveStrengths = endpoint({
  method: "PUT",
  path: "/api/reviews/:reviewId/strengths",
  tag,
  summary: "Gem, hvad der er godt i sagen.",
  params: reviewParams,
  body: z.object({ strengths: z.string().trim().max(4000) }),
  response: z.object({ savedAt: instantSchema }),
});
export const submitReview = endpoint({
  method: "POST",
  path: "/api/reviews/:reviewId/submission",
  tag,
  summary: "Afslut målingen.",
  params: reviewParams,
  response: reviewSchema,
});
export const reopenReview = endpoint({
  method: "POST",
  path: "/api/reviews/:reviewId/reopening",
  tag,
  summary: "Genåbn en afsluttet måling med en grund (tilsynsansvarlig).",
  params: reviewParams,
  body: z.object({ reason: z.string().trim().min(5, "Skriv en grund.").max(500) }),
  response: doneSchema,
});
