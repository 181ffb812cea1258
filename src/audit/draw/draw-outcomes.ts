import type { DrawPlan } from "./draw-plan.ts";
import type { FrameRow } from "./frame-row.ts";
import { ticketOf } from "./ticket.ts";

/** What the draw did with a case. */
export type Outcome =
  /** Drawn, and on which levels is in `levels`. */
  | "udtrukket"
  /** Among the plan's excluded cases, or replaced. */
  | "udelukket"
  /** The caseworker had `maxPerCaseworker` cases in the stratum already. */
  | "raadgiver-fyldt"
  /** The stratum was full before the case's ticket was reached. */
  | "ikke-naaet"
  /** The plan draws nothing from the stratum. */
  | "stratum-uden-for-planen";

export interface DrawnCase extends FrameRow {
  readonly ticket: string;
  readonly outcome: Outcome;
  /** The levels the case is drawn to, first level first; empty unless drawn. */
  readonly levels: readonly number[];
}

/**
 * What happens to every case of the frame, in ticket order (contract section 4). Level 1 of a stratum is its first
 * n cases that are neither excluded nor beyond the caseworker's maximum; level k+1 is the first m of level k's.
 */
export function drawOutcomes(frame: readonly FrameRow[], plan: DrawPlan, seed: string): readonly DrawnCase[] {
  const excluded = new Set(plan.exclude);
  const strata = new Map<string, StratumState>();
  return orderByTicket(frame, seed).map((row) => {
    const state = strata.get(row.stratum) ?? {
      wanted: sizesOf(plan, row.stratum),
      drawn: 0,
      byRaadgiver: new Map(),
    };
    strata.set(row.stratum, state);
    return { ...row, ...judgeCase(row, state, excluded, plan.maxPerCaseworker) };
  });
}

/** Cases in the order their tickets are taken. A ticket is 64 hex digits, so `<` is the order of its bytes. */
function orderByTicket<Row extends FrameRow>(
  frame: readonly Row[],
  seed: string,
): readonly (Row & { readonly ticket: string })[] {
  const withTickets = frame.map((row) => ({ ...row, ticket: ticketOf(seed, row.caseNumber) }));
  return withTickets.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1));
}

interface StratumState {
  readonly wanted: readonly { readonly level: number; readonly size: number }[];
  readonly byRaadgiver: Map<string, number>;
  drawn: number;
}

function judgeCase(
  row: FrameRow,
  state: StratumState,
  excluded: ReadonlySet<string>,
  maxPerCaseworker: number | null,
): Pick<DrawnCase, "outcome" | "levels"> {
  const first = state.wanted[0];
  if (first === undefined) return { outcome: "stratum-uden-for-planen", levels: [] };
  if (excluded.has(row.caseNumber)) return { outcome: "udelukket", levels: [] };
  if (state.drawn >= first.size) return { outcome: "ikke-naaet", levels: [] };
  const ofRaadgiver = state.byRaadgiver.get(row.raadgiver) ?? 0;
  if (maxPerCaseworker !== null && ofRaadgiver >= maxPerCaseworker)
    return { outcome: "raadgiver-fyldt", levels: [] };
  state.byRaadgiver.set(row.raadgiver, ofRaadgiver + 1);
  state.drawn += 1;
  const levels = state.wanted.filter(({ size }) => state.drawn <= size).map(({ level }) => level);
  return { outcome: "udtrukket", levels };
}

/** The stratum's size on each level, cut to the level below it, so that levels nest whatever the plan asks. */
function sizesOf(plan: DrawPlan, stratum: string): StratumState["wanted"] {
  let below = Number.POSITIVE_INFINITY;
  const sizes = plan.levels.map(({ level, strata }) => {
    below = Math.min(below, strata[stratum] ?? 0);
    return { level, size: below };
  });
  return plan.levels[0]?.strata[stratum] === undefined ? [] : sizes;
}
