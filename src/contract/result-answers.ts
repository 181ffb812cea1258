import { z } from "zod";
import { intervalSchema } from "./fields.ts";

const count = z.number().int();

/** What users ask of a question's figures, each answered with its interval and in words that a politician understands. */

const estimateSchema = z.object({
  id: z.string(),
  /** A difference of shares, from −1 to 1. */
  value: z.number(),
  interval95: intervalSchema,
});
export type EstimateView = z.infer<typeof estimateSchema>;

/** What is the level? The one share to report. */
export const reportedShareSchema = z.object({
  id: z.string(),
  /** As the level answered; corrected by level 2; corrected, and steadied by what the dates say of all cases. */
  kind: z.enum(["som-svaret", "korrigeret", "med-datoerne"]),
  level: count,
  share: z.number(),
  interval95: intervalSchema,
  /** Cases that a person answered and did not set aside. */
  n: count,
  /** In one sentence why this is the figure to report. */
  why: z.string(),
  /** "mellem 109 og 129 af 150"; null where the number of cases that the question concerns is not known. */
  inCases: z.string().nullable(),
  /**
   * What `med-datoerne` is made of: the dates (level 0), then each level's difference from the one below. `adds` is to yes,
   * `addsToNo` to no, both as parts of all cases. The share is the sum of `adds` out of the sum of both.
   */
  phases: z
    .array(z.object({ level: count, n: count, adds: z.number(), addsToNo: z.number() }))
    .exactOptional(),
  /** Where some cases are set aside: what `phases` add up to, with intervals, and about how many cases are neither yes nor no. */
  aside: z.object({ yes95: intervalSchema, no95: intervalSchema, cases: count }).exactOptional(),
});
export type ReportedShare = z.infer<typeof reportedShareSchema>;

/** The question in one audit: a line through the years, broken where it was another question or another law. */
export const historyPointSchema = z.object({
  auditId: z.string(),
  title: z.string(),
  level: count,
  /** Null: hidden. */
  hits: count.nullable(),
  n: count.nullable(),
  share: z.number().nullable(),
  wilson95: intervalSchema.nullable(),
  /** Why the line does not reach here from the point before; null where it does. */
  brokenBecause: z.string().nullable(),
});
export type HistoryPoint = z.infer<typeof historyPointSchema>;

/** Where the case types were drawn in other proportions than in the baseline: the change within the types. */
export const acrossStrataSchema = z.object({
  statistic: z.number(),
  p: z.number(),
  commonOddsRatio: z.number().nullable(),
  oddsRatio95: intervalSchema.nullable(),
  /** Breslow-Day: small when the change is not the same in all types. */
  homogeneityP: z.number().nullable(),
  sentence: z.string(),
});

/** Stricter or worse? The change from an earlier audit, split by the cases that were judged then and now. */
export const splitSchema = z.object({
  from: z.object({ id: z.string(), title: z.string() }),
  level: count,
  total: estimateSchema,
  practice: estimateSchema,
  /** Below 0 the reviewers now say yes less often of the very same cases. */
  strictness: estimateSchema,
  /** Null: it did not change, or too few cases were asked in both wordings; the sentence says which. */
  criteria: estimateSchema.nullable(),
  /** Cases judged in both audits that measure in both. */
  anchors: count,
  /** Cases that measure in both wordings; 0 where `criteria` is null. */
  bothWordings: count,
  /** The parts that can be said to have changed; none: it cannot be told. */
  changed: z.array(z.enum(["praksis", "strenghed", "kriterium"])),
  sentence: z.string(),
  /** A count behind it is too small to leave the house: a reader is told what changed, in `noSplitReason`. */
  suppressed: z.boolean(),
});
export type SplitView = z.infer<typeof splitSchema>;

/** What a split whose figures may not leave the house shows all the same; `noSplitReason` says it in words. */
export const hiddenSplitSchema = splitSchema.pick({ from: true, level: true, changed: true }).extend({
  /** The question has another wording than then, and the part of the new criterion could be told. */
  isReworded: z.boolean(),
});

/** Few cases: what they allow to be said without a percentage (exact, or LQAS where a target is given). */
export const fewCasesSchema = z.object({ sentence: z.string() });

export const answersToUsersSchema = z.object({
  reported: reportedShareSchema.nullable(),
  history: z.array(historyPointSchema),
  acrossStrata: acrossStrataSchema.nullable(),
  split: splitSchema.nullable(),
  /** Why the change cannot be split; null where it is, and where there is no change to split. */
  noSplitReason: z.string().nullable(),
  /** Null where there is no split, and where its figures are shown. */
  hiddenSplit: hiddenSplitSchema.nullable(),
  fewCases: fewCasesSchema.nullable(),
});
