import type { DrawPlan } from "../draw/draw-plan.ts";
import { ticketOf } from "../draw/ticket.ts";

/** A case of the earlier audit, and the levels on which its review was submitted. A case that was replaced is none. */
export interface AnchorCandidate {
  readonly caseNumber: string;
  readonly levels: readonly number[];
}

/** A case drawn again (*ankersag*). */
export interface DrawnAnchor {
  readonly caseNumber: string;
  readonly ticket: string;
  /** From 1, in ticket order. */
  readonly position: number;
  readonly levels: readonly number[];
}

/**
 * Draws the anchor cases: the lowest tickets, under the draw's own seed, among the earlier audit's cases that were reviewed
 * on every level planned. One draw over all case types, so that they are mixed as the earlier audit was. Never a case of
 * this draw's sample (`sample`: as drawn, before any replacement), nor one that the plan excludes. Too few candidates give
 * all there are. The same input gives the same anchors in any order of its lists.
 */
export function drawAnchors(
  candidates: readonly AnchorCandidate[],
  { anchors, exclude }: Pick<DrawPlan, "anchors" | "exclude">,
  sample: Iterable<string>,
  seed: string,
): readonly DrawnAnchor[] {
  const sizes = (anchors?.levels ?? []).filter(({ cases }) => cases > 0);
  const out = new Set([...sample, ...exclude]);
  const most = Math.max(0, ...sizes.map(({ cases }) => cases));
  return candidates
    .filter((one) => !out.has(one.caseNumber) && sizes.every(({ level }) => one.levels.includes(level)))
    .map(({ caseNumber }) => ({ caseNumber, ticket: ticketOf(seed, caseNumber) }))
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, most)
    .map((one, index) => ({
      ...one,
      position: index + 1,
      levels: sizes.filter(({ cases }) => index < cases).map(({ level }) => level),
    }));
}

/** The plan as replacements read it: an anchor case is already in the audit and cannot come in once more. */
export function planBesideAnchors(plan: DrawPlan, anchors: Iterable<string>): DrawPlan {
  return { ...plan, exclude: [...plan.exclude, ...anchors] };
}
