import { z } from "zod";

/** What the address keeps: the unit; without it all that one may see. */
export const dataQualitySearch = z.object({ enhed: z.string().optional().catch(undefined) });

/** Of one rule also the page of its findings. */
export const qualityRuleSearch = dataQualitySearch.extend({
  side: z.coerce.number().int().min(1).optional().catch(undefined),
});
