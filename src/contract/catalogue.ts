import { z } from "zod";
import { endpoint } from "./endpoint.ts";

const tag = "Lov og metode";

export const scaleSchema = z.object({
  id: z.string(),
  kind: z.enum(["yes-no", "graded"]),
  values: z.array(z.object({ value: z.string(), label: z.string(), key: z.string() })),
  defects: z.array(z.string()),
});

export const questionSchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    landmark: z.string(),
    text: z.string(),
    source: z.string(),
    scale: scaleSchema,
    criterion: z.object({
      byValue: z.record(z.string(), z.string()),
      notRelevant: z.string(),
      notYetMeasurable: z.string().nullable(),
    }),
    /** The relevance rule as a sentence. */
    relevance: z.string(),
    duties: z.array(z.string()),
    events: z.array(z.string()),
    higherIs: z.enum(["better", "worse"]),
  })
  .meta({ id: "Question" });
export type QuestionView = z.infer<typeof questionSchema>;

export const modelSummarySchema = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  source: z.string(),
  hash: z.string(),
  levels: z.array(z.object({ level: z.number().int(), title: z.string(), cases: z.number().int() })),
  strata: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      periodMonths: z.number().int(),
      cases: z.array(z.number().int()),
    }),
  ),
  landmarks: z.array(z.object({ id: z.string(), title: z.string() })),
  questionCount: z.number().int(),
});
export type ModelSummary = z.infer<typeof modelSummarySchema>;

/** A question as the catalogue gives it: with the hash that its version is frozen by. */
export const catalogueQuestionSchema = questionSchema.extend({ hash: z.string() });
export type CatalogueQuestion = z.infer<typeof catalogueQuestionSchema>;

export const modelSchema = modelSummarySchema.extend({ questions: z.array(catalogueQuestionSchema) });
export type Model = z.infer<typeof modelSchema>;

/** What a published figure means, in Danish. */
export const measureSchema = z.object({
  id: z.string(),
  title: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  /** What `ikke-relevant`, `ikke-maalbar-endnu` and no answer do to the figure. */
  notRelevant: z.string(),
  notYetMeasurable: z.string(),
  missing: z.string(),
  /** Smaller counts are hidden in what leaves the house. */
  smallestCountShown: z.number().int(),
  reference: z.string(),
});
export type MeasureView = z.infer<typeof measureSchema>;

const modelParams = z.object({ modelId: z.string(), version: z.coerce.number().int() });

export const listModels = endpoint({
  method: "GET",
  path: "/api/models",
  tag,
  summary: "Tilsynsmodellerne, nyeste først.",
  response: z.array(modelSummarySchema),
});
export const getModel = endpoint({
  method: "GET",
  path: "/api/models/:modelId/:version",
  tag,
  summary: "En model med alle spørgsmål og kriterier.",
  params: modelParams,
  response: modelSchema,
});
export const listThemes = endpoint({
  method: "GET",
  path: "/api/themes",
  tag,
  summary: "Temaer, der kan vælges som temanedslag.",
  response: z.array(
    z.object({ id: z.string(), title: z.string(), questions: z.array(catalogueQuestionSchema) }),
  ),
});
export const listMeasures = endpoint({
  method: "GET",
  path: "/api/measures",
  tag,
  summary: "Målene: hvad hvert tal i resultater og rapport betyder.",
  response: z.array(measureSchema),
});
