import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { areaSchema, caseNumberSchema, namedSchema } from "./fields.ts";

/** A case as the search names it: nothing of the child. */
const foundCaseSchema = z.object({ caseNumber: caseNumberSchema, unit: namedSchema, area: areaSchema });

/** Finding a case is not opening it: nothing is logged. */
export const searchCases = endpoint({
  method: "GET",
  path: "/api/search/cases",
  tag: "Sager",
  summary: "De første af de sager, du må se, hvis sagsnummer rummer det skrevne.",
  query: z.object({ number: z.string().trim().min(1).max(100) }),
  response: z.object({ total: z.number().int(), cases: z.array(foundCaseSchema) }),
});
export type FoundCases = z.infer<typeof searchCases.response>;
