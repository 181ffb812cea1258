import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { instantSchema, namedSchema } from "./fields.ts";

const count = z.number().int();

/** What earlier audits under a model can tell who plans the next. */
export const getPlannerFacts = endpoint({
  method: "GET",
  path: "/api/models/:modelId/planner",
  tag: "Tilsyn",
  summary:
    "Til planlægning: sager i seneste grundlag, sager i seneste lukkede tilsyn, og målte minutter pr. sag.",
  params: z.object({ modelId: z.string() }),
  response: z.object({
    /** The last frame built under the model; null when there is none. */
    frame: z
      .object({
        audit: namedSchema,
        builtAt: instantSchema,
        strata: z.array(z.object({ stratum: z.string(), cases: count })),
      })
      .nullable(),
    /** The audit closed last, and how many cases each level answered for. */
    baseline: z
      .object({ audit: namedSchema, levels: z.array(z.object({ level: count, cases: count })) })
      .nullable(),
    /** Median minutes from the first to the last answer of a submitted review, pauses above 10 minutes left out. */
    minutes: z.array(
      z.object({
        level: count,
        median: z.number(),
        /** The median of the same reviews' minutes from one answer to the next. */
        perAnswer: z.number(),
        reviews: count,
      }),
    ),
  }),
});
export type PlannerFacts = z.infer<typeof getPlannerFacts.response>;
