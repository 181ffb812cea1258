import { z } from "zod";
import { auditParams } from "./audits.ts";
import { endpoint } from "./endpoint.ts";
import { intervalSchema } from "./fields.ts";

const tag = "Resultater";
const count = z.number().int();

const applicabilityParts = { level: count, asked: count, notRelevant: count, interval95: intervalSchema };
/** How often "ikke relevant" is chosen: when levels or reviewers differ, the shares rest on other cases than one thinks. */
export const getApplicability = endpoint({
  method: "GET",
  path: "/api/audits/:auditId/applicability",
  tag,
  summary: "Hvor tit »ikke relevant« er valgt, pr. spørgsmål og niveau og pr. måler.",
  params: auditParams,
  response: z.object({
    questions: z.array(
      z.object({ id: z.string(), text: z.string(), levels: z.array(z.object(applicabilityParts)) }),
    ),
    /** The head of quality's alone; who departs most from the others on the level comes first. */
    reviewers: z.array(
      z.object({
        ...applicabilityParts,
        name: z.string(),
        /** The share expected from how the others answered the same questions. */
        expected: z.number(),
        departs: z.boolean(),
      }),
    ),
  }),
});
export type Applicability = z.infer<typeof getApplicability.response>;
