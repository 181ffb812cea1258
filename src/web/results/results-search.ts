import { z } from "zod";
import type { ResultsFilter } from "#contract/results";

/** What is shown is kept in the address, so that a figure can be sent on. */
export const resultsSearch = z.object({
  niveau: z.coerce.number().int().min(1).max(4).optional().catch(undefined),
  enhed: z.string().optional().catch(undefined),
  sagstype: z.string().optional().catch(undefined),
  omraade: z.enum(["udsat", "handicap"]).optional().catch(undefined),
});
export type ResultsSearch = z.infer<typeof resultsSearch>;

export const questionSearch = resultsSearch.extend({ svar: z.string().optional().catch(undefined) });

/** The part of the address that the figures are counted by. */
export function filterOf({ enhed, sagstype, omraade }: ResultsSearch): ResultsFilter {
  return {
    ...(enhed !== undefined && { unit: enhed }),
    ...(sagstype !== undefined && { stratum: sagstype }),
    ...(omraade !== undefined && { area: omraade }),
  };
}
