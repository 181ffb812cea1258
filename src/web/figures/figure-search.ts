import { z } from "zod";

/** What the number is counted over, as the results' address has it. */
export const figureSearch = z.object({
  enhed: z.string().optional().catch(undefined),
  sagstype: z.string().optional().catch(undefined),
  omraade: z.enum(["udsat", "handicap"]).optional().catch(undefined),
});
