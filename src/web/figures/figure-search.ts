import { z } from "zod";

/** What the number is counted over, as the results' address has it. */
export const figureSearch = z.object({
  enhed: z.string().optional().catch(undefined),
  sagstype: z.string().optional().catch(undefined),
  omraade: z.enum(["udsat", "handicap"]).optional().catch(undefined),
});
/** Also the results' own choice, of which the rest is left alone. */
export type FigureSearch = {
  readonly [Name in keyof z.infer<typeof figureSearch>]?: z.infer<typeof figureSearch>[Name];
};
