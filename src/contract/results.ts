import { z } from "zod";
import { auditParams, auditStatusSchema, levelStatusSchema } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import {
  areaSchema,
  caseNumberSchema,
  dateSchema,
  instantSchema,
  intervalSchema,
  levelSchema,
} from "./fields.ts";
import { answersToUsersSchema } from "./result-answers.ts";
import { answerSchema } from "./reviews.ts";

const tag = "Resultater";
const count = z.number().int();
/** Null: hidden, because it is small and leaves the house (design rule 9). */
const hideableCount = count.nullable();

/** What a number is opened by (`getFigure`). */
const figureIdParts = { id: z.string() };

/** A share with its counts; `share` and `wilson95` are null when `n` is 0. */
const shareSchema = z.object({
  hits: hideableCount,
  n: hideableCount,
  share: z.number().nullable(),
  wilson95: intervalSchema.nullable(),
  /** In the house: too small to be shown outside it. Outside: hidden. */
  suppressed: z.boolean(),
});
export type ShareView = z.infer<typeof shareSchema>;

const levelParts = {
  ...figureIdParts,
  ...shareSchema.omit({ hits: true }).shape,
  level: count,
  /** "Ikke relevant" and "ikke målbar endnu" never enter `n`. */
  notRelevant: hideableCount,
  notYetMeasurable: hideableCount,
};
export const levelResultSchema = z.union([
  z.object({ ...levelParts, yes: hideableCount, no: hideableCount }),
  /** Graded questions: count per grade, best first; the share is that of the best. */
  z.object({ ...levelParts, grades: z.record(z.string(), hideableCount) }),
]);
export type LevelResultView = z.infer<typeof levelResultSchema>;

const agreementParts = {
  ...figureIdParts,
  levels: z.tuple([count, count]),
  pairs: count,
  agree: count,
  /** Cases in which only that level found the defect, or gave the poorer grade. */
  firstStricter: count,
  secondStricter: count,
  setAsideByFirst: count,
  setAsideBySecond: count,
  setAsideByBoth: count,
  percentAgreement: z.number().nullable(),
  cohensKappa: z.number().nullable(),
  /** Both coefficients' intervals are null where the answers show no spread, and with fewer than two cases. */
  cohensKappaInterval95: intervalSchema.nullable(),
  verdict: z.string().nullable(),
  /** A Danish sentence where kappa misleads or the pairs are few. */
  warning: z.string().nullable(),
};
/** Two levels' blind answers on the same cases. Level 0 is the dates, beside the first answer saved before they were shown. */
export const agreementResultSchema = z.union([
  z.object({
    ...agreementParts,
    bothYes: count,
    onlyFirstYes: count,
    onlySecondYes: count,
    bothNo: count,
    positiveAgreement: z.number().nullable(),
    negativeAgreement: z.number().nullable(),
    gwetsAC1: z.number().nullable(),
    gwetsAC1Interval95: intervalSchema.nullable(),
    pairedDifference: z.number().nullable(),
    newcombePaired95: intervalSchema.nullable(),
    mcnemarMidP: z.number(),
    stricter: z.enum(["first", "second"]).nullable(),
  }),
  z.object({
    ...agreementParts,
    /** Rows are the first level's grades, best first. */
    table: z.array(z.array(count)),
    gwetsAC2: z.number().nullable(),
    gwetsAC2Interval95: intervalSchema.nullable(),
  }),
]);
export type AgreementView = z.infer<typeof agreementResultSchema>;

const baselineSchema = shareSchema.extend({ ...figureIdParts, level: count });
const changeSchema = z.object({
  ...figureIdParts,
  level: count,
  /** Now less baseline, from −1 to 1. */
  difference: z.number(),
  newcombe95: intervalSchema,
  fisherExactP: z.number().nullable(),
  /** Benjamini-Hochberg over all questions compared on the level in this audit. */
  adjustedP: z.number().nullable(),
  /** In words why it is no change although its interval alone would say so: it may be chance among many questions. */
  manyNote: z.string().nullable(),
  /** A change is called one only when the interval excludes zero and it stands among the many questions (design rule 3). */
  verdict: z.enum(["fremgang", "tilbagegang", "ingen-sikker-aendring"]),
});
export type ChangeView = z.infer<typeof changeSchema>;

export const questionResultSchema = z.object({
  id: z.string(),
  version: count,
  landmark: z.string(),
  text: z.string(),
  kind: z.enum(["yes-no", "graded"]),
  higherIs: z.enum(["better", "worse"]),
  theme: z.boolean(),
  levels: z.array(levelResultSchema),
  agreement: z.array(agreementResultSchema),
  /** What the dates say of every case of the frame that the question can concern (level 0); null where no duty answers it. */
  machine: z
    .object({
      ...levelParts,
      yes: hideableCount,
      no: hideableCount,
      /** The dates do not settle the case: something is missing, or the duty never began. */
      undecided: hideableCount,
      cases: hideableCount,
      /** A yes of the dates says only that they are in order: the question asks for more than dates can show. */
      asksMoreThanDates: z.boolean(),
      asOf: dateSchema,
    })
    .nullable(),
  /** Level 1's share as it would be had level 2 read all its cases. */
  corrected: z
    .object({
      ...figureIdParts,
      levels: z.tuple([count, count]),
      naive: z.number(),
      corrected: z.number(),
      standardError: z.number(),
      corrected95: intervalSchema,
      reliability: z.number(),
    })
    .nullable(),
  /** On level 2, or level 1 where level 2 did not answer; `changes` has every level. */
  baseline: baselineSchema.nullable(),
  change: changeSchema.nullable(),
  changes: z.array(z.object({ baseline: baselineSchema, change: changeSchema.nullable() })),
  /** Why nothing is compared although there is a baseline audit. */
  noChangeReason: z.string().nullable(),
  /** The same since the last audit before this, where that is not the baseline. */
  sincePrevious: z.object({ baseline: baselineSchema, change: changeSchema.nullable() }).nullable(),
  ...answersToUsersSchema.shape,
  /** What the drawn cases say about all: "mellem 109 og 129 af 150"; where all cases of one type were asked. */
  inAllCases: z.array(z.object({ level: count, sentence: z.string() })),
});
export type QuestionResultView = z.infer<typeof questionResultSchema>;

const landmarkSchema = z.object({
  id: z.string(),
  title: z.string(),
  theme: z.boolean(),
  /** Answers that live up to the question, of all that measure. */
  levels: z.array(
    z.object({
      ...figureIdParts,
      level: count,
      fulfilled: count,
      n: count,
      cases: count,
      share: z.number().nullable(),
      interval95: intervalSchema.nullable(),
    }),
  ),
});
export type LandmarkView = z.infer<typeof landmarkSchema>;

export const resultsSchema = z
  .object({
    audit: z.object({
      id: z.string(),
      title: z.string(),
      status: auditStatusSchema,
      model: z.object({ id: z.string(), version: count, title: z.string() }),
      /** Where a historical audit's figures are printed; null: they rest on answers. */
      source: z.string().nullable(),
      baseline: z.object({ id: z.string(), title: z.string(), source: z.string().nullable() }).nullable(),
      /** The last closed audit before this one with a question in common; null where that is the baseline, or none. */
      previous: z.object({ id: z.string(), title: z.string() }).nullable(),
      /** Cases of an earlier audit that were drawn again; null where none were. */
      anchors: z
        .object({ from: z.object({ id: z.string(), title: z.string() }), planned: count, submitted: count })
        .nullable(),
      levels: z.array(
        z.object({
          level: count,
          title: z.string(),
          status: levelStatusSchema,
          cases: count,
          submitted: count,
          /** Whether its figures are among the results: those of an open level are the head of quality's. */
          shown: z.boolean(),
        }),
      ),
      /** The level that leads: 2, or 1 where 2 has no figures; null where none has. */
      mainLevel: count.nullable(),
    }),
    landmarks: z.array(landmarkSchema),
    /** What results may be divided by; empty for one who may only see the whole. */
    filters: z.object({
      units: z.array(z.object({ id: z.string(), name: z.string() })),
      strata: z.array(z.object({ id: z.string(), title: z.string() })),
      areas: z.array(areaSchema),
    }),
    questions: z.array(questionResultSchema),
  })
  .meta({ id: "Results" });
export type Results = z.infer<typeof resultsSchema>;

export const resultsFilterSchema = z.object({
  unit: z.string().optional(),
  stratum: z.string().optional(),
  area: areaSchema.optional(),
});
export type ResultsFilter = z.infer<typeof resultsFilterSchema>;

/** Levels that are not closed are left out, save for the head of quality. */
export const getResults = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/results",
  tag,
  summary: "Alle tal i et tilsyn.",
  params: auditParams,
  query: resultsFilterSchema,
  response: resultsSchema,
});

export const listResults = endpoint({
  method: "GET",
  path: "/api/results",
  tag,
  summary: "De tilsyn, der er resultater fra, nyeste først.",
  response: z.array(
    z.object({
      auditId: z.string(),
      title: z.string(),
      status: auditStatusSchema,
      model: z.string(),
      /** Where a historical audit's figures are printed: it has no report. */
      source: z.string().nullable(),
      baseline: z.string().nullable(),
      closedAt: instantSchema.nullable(),
      levels: z.array(
        z.object({ level: count, title: z.string(), status: levelStatusSchema, submitted: count }),
      ),
    }),
  ),
});
export type AuditWithResults = z.infer<typeof listResults.response>[number];

export const listAnswersBehind = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/results/:questionId/answers",
  tag,
  summary: "Svarene bag et tal, dem du må se.",
  params: auditParams.extend({ questionId: z.string() }),
  query: resultsFilterSchema.extend({ level: levelSchema, value: z.string().optional() }),
  response: z.object({
    /** All answers behind the figure; `answers` holds those of cases that the user may see. */
    total: count,
    answers: z.array(
      answerSchema.extend({
        reviewId: count,
        caseNumber: caseNumberSchema,
        unit: z.string(),
        stratum: z.string(),
      }),
    ),
  }),
});
export type AnswersBehind = z.infer<typeof listAnswersBehind.response>;

export const verifyAudit = endpoint({
  method: "POST",
  path: "/api/audits/:auditId/verification",
  tag,
  summary: "Regn tilsynet efter: udtræk og tal, forfra.",
  params: auditParams,
  response: z.object({
    verifiedAt: instantSchema,
    checked: z.array(z.string()),
    differences: z.array(z.string()),
  }),
});
export type Verification = z.infer<typeof verifyAudit.response>;
