import { z } from "zod";
import { auditParams } from "./audits.ts";
import { questionSchema } from "./catalogue.ts";
import { endpoint } from "./endpoint.ts";
import {
  auditIdSchema,
  caseNumberSchema,
  dateSchema,
  doneSchema,
  instantSchema,
  intervalSchema,
  levelSchema,
  namedSchema,
} from "./fields.ts";
import { answerSchema, reviewSchema } from "./reviews.ts";

const tag = "Kalibrering";
const roundParams = z.object({ roundId: z.coerce.number().int() });
const readingParams = z.object({ readingId: z.coerce.number().int() });

export const calibrationStatusSchema = z.enum(["kladde", "aaben", "afsluttet"]);
const verdictSchema = z.enum(["bestaaet", "ikke-bestaaet", "kan-ikke-siges"]);

const roundHeadSchema = z.object({
  id: z.number().int(),
  auditId: auditIdSchema,
  auditTitle: z.string(),
  level: z.number().int(),
  status: calibrationStatusSchema,
  /** In per cent of the answers; null: no limit, only the picture. */
  limitPercent: z.number().int().nullable(),
  openedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
});
export type CalibrationHead = z.infer<typeof roundHeadSchema>;

const roundSummarySchema = roundHeadSchema.extend({
  /** As far as the reader may see: the whole round for the head of quality, one's own part for a reviewer. */
  cases: z.number().int(),
  readers: z.number().int(),
  submitted: z.number().int(),
});
export type CalibrationSummary = z.infer<typeof roundSummarySchema>;

export const listCalibrationRounds = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/calibration",
  tag,
  summary: "Tilsynets kalibreringsrunder: alle for den tilsynsansvarlige, egne for en måler.",
  params: auditParams,
  response: z.array(roundSummarySchema),
});

const candidateSchema = z.object({
  caseNumber: caseNumberSchema,
  unit: namedSchema,
  stratum: z.string(),
  earlierAudit: z.object({ id: auditIdSchema, title: z.string() }),
  /** The timeline is read as it stood this day. */
  asOf: dateSchema,
  /** Questions that the audit asks now in the same version, and whose answer is settled. */
  questionIds: z.array(z.string()),
  /** How many of those answers are defects. */
  defects: z.number().int(),
  isProposed: z.boolean(),
});
export type CalibrationCandidate = z.infer<typeof candidateSchema>;

/** Cases of earlier audits with settled answers. Cases that this audit has drawn, or could draw, are not among them. */
export const proposeCalibration = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/calibration/proposal",
  tag,
  summary: "Øvesager, som systemet foreslår til en kalibreringsrunde, og de spørgsmål, der kan øves på.",
  params: auditParams,
  query: z.object({ level: levelSchema }),
  response: z.object({
    readers: z.array(namedSchema),
    candidates: z.array(candidateSchema),
    questions: z.array(
      z.object({ id: z.string(), text: z.string(), landmark: z.string(), cases: z.number().int() }),
    ),
  }),
});

export const makeCalibrationRound = endpoint({
  method: "POST",
  path: "/api/audits/:auditId/calibration",
  tag,
  summary: "Lav en kalibreringsrunde som kladde. Facit hentes fra de afklarede og enige svar.",
  params: auditParams,
  body: z.object({
    level: levelSchema,
    caseNumbers: z
      .array(caseNumberSchema)
      .min(1, "Vælg mindst én øvesag.")
      .max(20, "Vælg højst 20 øvesager."),
    questionIds: z.array(z.string()).min(1, "Vælg mindst ét spørgsmål."),
    limitPercent: z
      .number()
      .int("Skriv grænsen som et helt tal.")
      .min(1, "Grænsen er mellem 1 og 100 procent.")
      .max(100, "Grænsen er mellem 1 og 100 procent.")
      .nullable(),
  }),
  response: z.object({ id: z.number().int() }),
});

const facitSchema = z.object({
  caseNumber: caseNumberSchema,
  questionId: z.string(),
  value: z.string(),
  remark: z.string(),
  /** Settled by the levels, agreed on blind by them, or written by the head of quality, who says why. */
  source: z.enum(["afklaret", "enige", "rettet"]),
  reason: z.string().nullable(),
  by: z.string(),
  at: instantSchema,
});
export type Facit = z.infer<typeof facitSchema>;

const agreementSchema = z.object({
  answers: z.number().int(),
  agree: z.number().int(),
  interval: intervalSchema.nullable(),
  stricter: z.number().int(),
  milder: z.number().int(),
  otherwise: z.number().int(),
});

const readerSchema = namedSchema.extend({
  cases: z.number().int(),
  submittedAt: instantSchema.nullable(),
  /** Null until handed in. */
  result: agreementSchema.extend({ verdict: verdictSchema.nullable() }).nullable(),
});
export type CalibrationReader = z.infer<typeof readerSchema>;

/** No interval: a question's answers come from few cases, each read by many, and are not independent. */
const questionReadingSchema = agreementSchema.omit({ interval: true }).extend({
  questionId: z.string(),
  cases: z.number().int(),
  readers: z.number().int(),
  pairs: z.number().int(),
  pairsAgree: z.number().int(),
  /** Krippendorff's alpha, nominal; null where it is undefined. */
  alpha: z.number().nullable(),
});
export type CalibrationQuestion = z.infer<typeof questionReadingSchema>;

const roundSchema = roundSummarySchema
  .extend({
    isHead: z.boolean(),
    questions: z.array(questionSchema),
    practiceCases: z.array(
      z.object({
        caseNumber: caseNumberSchema,
        stratum: z.string(),
        earlierAudit: z.object({ id: auditIdSchema, title: z.string() }),
        asOf: dateSchema,
        questionIds: z.array(z.string()),
      }),
    ),
    /** The head of quality: all. A reader: of one's own cases, once handed in. */
    facit: z.array(facitSchema),
    /** The head of quality: every reader with their result. A reader: oneself alone. */
    readerResults: z.array(readerSchema),
    /** The reader's own cases; empty for others. */
    readings: z.array(
      z.object({
        id: z.number().int(),
        caseNumber: caseNumberSchema,
        asked: z.number().int(),
        answered: z.number().int(),
        /** Defects without the remark they demand. */
        missingRemarks: z.array(z.string()),
        answers: z.array(answerSchema),
      }),
    ),
    /** Per question across readers, read most differently first. Null where the reader may not see it yet. */
    byQuestion: z.array(questionReadingSchema).nullable(),
  })
  .meta({ id: "CalibrationRound" });
export type CalibrationRound = z.infer<typeof roundSchema>;

export const getCalibrationRound = endpoint({
  method: "GET",
  path: "/api/calibration/:roundId",
  tag,
  summary:
    "En kalibreringsrunde. Andres svar ser kun den tilsynsansvarlige; målerne ser dem samlet pr. spørgsmål.",
  params: roundParams,
  response: roundSchema,
});

export const moveCalibrationRound = endpoint({
  method: "POST",
  path: "/api/calibration/:roundId/status",
  tag,
  summary: "Åbn eller afslut en kalibreringsrunde.",
  params: roundParams,
  body: z.object({ to: z.enum(["aaben", "afsluttet"]) }),
  response: doneSchema,
});

export const writeFacit = endpoint({
  method: "POST",
  path: "/api/calibration/:roundId/facit",
  tag,
  summary: "Ret facit med en grund. Det tidligere facit bliver gemt.",
  params: roundParams,
  body: z.object({
    caseNumber: caseNumberSchema,
    questionId: z.string(),
    value: z.string(),
    remark: z.string().trim().max(2000),
    reason: z.string().trim().min(5, "Skriv kort, hvorfor facit er et andet.").max(1000),
  }),
  response: doneSchema,
});

export const addCalibrationReaders = endpoint({
  method: "POST",
  path: "/api/calibration/:roundId/readers",
  tag,
  summary: "Tag de målere med, der har fået målinger på niveauet, siden runden blev lavet.",
  params: roundParams,
  response: z.object({ added: z.number().int() }),
});

export const submitCalibration = endpoint({
  method: "POST",
  path: "/api/calibration/:roundId/submission",
  tag,
  summary: "Aflever egne svar. Derefter vises facit.",
  params: roundParams,
  response: doneSchema,
});

/** A practice case looks like a review, so that it is answered on the same screen; it is none, and is counted nowhere. */
const readingSchema = reviewSchema
  .extend({ roundId: z.number().int(), asOf: dateSchema })
  .meta({ id: "CalibrationReading" });
export type CalibrationReading = z.infer<typeof readingSchema>;

/** Opening is logged as an opening of the case. */
export const getCalibrationReading = endpoint({
  method: "GET",
  path: "/api/calibration/readings/:readingId",
  tag,
  summary: "En øvesag med sagsforløb, spørgsmål og egne svar.",
  params: readingParams,
  response: readingSchema,
});

/** 409 with `current` when `expectedRevision` is no longer the latest; both are kept. */
export const saveCalibrationAnswer = endpoint({
  method: "PUT",
  path: "/api/calibration/readings/:readingId/answers/:questionId",
  tag,
  summary: "Gem et svar i en øvesag. Hver rettelse er en ny udgave.",
  params: readingParams.extend({ questionId: z.string() }),
  body: z.object({
    value: z.string(),
    remark: z.string().trim().max(4000),
    expectedRevision: z.number().int().min(0),
  }),
  response: answerSchema,
});
