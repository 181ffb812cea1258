import { z } from "zod";
import { type DeadlineOverview, deadlineScopes, deadlineSorts } from "#contract/deadlines";
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

/** Everything, in the usual order. */
export const unfiltered = {
  pligt: undefined,
  enhed: undefined,
  raadgiver: undefined,
  sortering: undefined,
} satisfies DeadlineSearch;

/** The filter of an address, as the contract has it. */
export function filterOf({ pligt, enhed, raadgiver }: DeadlineSearch) {
  return { duty: pligt, unit: enhed, raadgiver };
}

type Choices = Pick<DeadlineOverview, "duties" | "units" | "raadgivere">;

/** Whether the address asks for what the reader's list does not have: it was shared by somebody who sees more, or is old. */
export function asksForOthers({ pligt, enhed, raadgiver }: DeadlineSearch, choices: Choices): boolean {
  const lacks = (wanted: string | undefined, known: readonly { readonly id: string }[]) =>
    wanted !== undefined && !known.some(({ id }) => id === wanted);
  return lacks(pligt, choices.duties) || lacks(enhed, choices.units) || lacks(raadgiver, choices.raadgivere);
}
