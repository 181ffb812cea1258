import { z } from "zod";

/** What the address keeps: the month as `2026-03`, and the unit; without them the last month that is over, and the municipality. */
export const managementSearch = z.object({
  maaned: z.string().optional().catch(undefined),
  enhed: z.string().optional().catch(undefined),
});
export type ManagementSearch = z.infer<typeof managementSearch>;

/** Of one figure also which part, and the page of its cases. */
export const figureSearch = managementSearch.extend({
  del: z.string().optional().catch(undefined),
  side: z.coerce.number().int().min(1).optional().catch(undefined),
});

/** The month and unit of an address, as the contract has them. */
export function scopeOf({ maaned, enhed }: ManagementSearch) {
  return { month: maaned, unit: enhed };
}
