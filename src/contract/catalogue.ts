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
  strata: z.array(z.object({ id: z.string(), title: z.string(), periodMonths: z.number().int(), cases: z.array(z.number().int()) })),
  landmarks: z.array(z.object({ id: z.string(), title: z.string() })),
  questionCount: z.number().int(),
});
export type ModelSummary = z.infer<typeof modelSummarySchema>;

const modelParams = z.object({ modelId: z.string(), version: z.coerce.number().int() });

export const listModels = endpoint({ method: "GET", path: "/api/models", tag, summary: "Tilsynsmodellerne.", response: z.array(modelSummarySchema) });
export const getModel = endpoint({
  method: "GET",
  path: "/api/models/:modelId/:version",
  tag,
  summary: "En model med alle spørgsmål og kriterier.",
  params: modelParams,
  response: modelSummarySchema.extend({ questions: z.array(questionSchema) }),
});
export const listThemes = endpoint({
  method: "GET",
  path: "/api/themes",
  tag,
  summary: "Temaer, der kan vælges som temanedslag.",
  response: z.array(z.object({ id: z.string(), title: z.string(), questions: z.array(questionSchema) })),
});
