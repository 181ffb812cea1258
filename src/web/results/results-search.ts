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

export const questionSearch = resultsSearch.extend({
  svar: z.string().optional().catch(undefined),
  /** A cell of the agreement, such as `1.2.ja.nej`: level 1 said yes where level 2 said no; level 0 is the dates. */
  par: z.string().optional().catch(undefined),
});
export type QuestionSearch = z.infer<typeof questionSearch>;

/** Two levels, and what each of them answered. */
export interface MatrixCell {
  readonly first: number;
  readonly second: number;
  readonly firstValue: string;
  readonly secondValue: string;
}

export function addressOfCell({ first, second, firstValue, secondValue }: MatrixCell): string {
  return [first, second, firstValue, secondValue].join(".");
}

/** Null when the address names no cell. */
export function cellAt(address: string | undefined): MatrixCell | null {
  const [, first, second, firstValue, secondValue] =
    /^([0-4])\.([1-4])\.([a-z-]+)\.([a-z-]+)$/.exec(address ?? "") ?? [];
  if (firstValue === undefined || secondValue === undefined) return null;
  return { first: Number(first), second: Number(second), firstValue, secondValue };
}

/** The part of the address that the figures are counted by. */
export function filterOf({ enhed, sagstype, omraade }: ResultsSearch): ResultsFilter {
  return {
    ...(enhed !== undefined && { unit: enhed }),
    ...(sagstype !== undefined && { stratum: sagstype }),
    ...(omraade !== undefined && { area: omraade }),
  };
}
