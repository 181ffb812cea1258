import { z } from "zod";
import { deadlineScopes, deadlineSorts } from "#contract/deadlines";
import { dutyIds } from "#law/duty-ids";

/** What the address of the page keeps, so that a list can be gone back to and shared. Without `vis`: what matters now. */
export const deadlineSearch = z.object({
  vis: z.enum(deadlineScopes).optional().catch(undefined),
  pligt: z.enum(dutyIds).optional().catch(undefined),
  enhed: z.string().optional().catch(undefined),
  raadgiver: z.string().optional().catch(undefined),
  sortering: z.enum(deadlineSorts).optional().catch(undefined),
  side: z.coerce.number().int().min(1).optional().catch(undefined),
});
export type DeadlineSearch = z.infer<typeof deadlineSearch>;

/** The filter of an address, as the contract has it. */
export function filterOf({ pligt, enhed, raadgiver }: DeadlineSearch) {
  return { duty: pligt, unit: enhed, raadgiver };
}
