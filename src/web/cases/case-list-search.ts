import { z } from "zod";
import { caseAreas } from "#casefile/case-file";

/** What the address of the list keeps, so that a search can be gone back to and shared. */
export const caseListSearch = z.object({
  soeg: z.string().optional().catch(undefined),
  enhed: z.string().optional().catch(undefined),
  omraade: z.enum(caseAreas).optional().catch(undefined),
  vis: z.enum(["aabne", "lukkede", "alle"]).optional().catch(undefined),
  side: z.coerce.number().int().min(1).optional().catch(undefined),
});
export type CaseListSearch = z.infer<typeof caseListSearch>;
