import { type DrawnCase, drawOutcomes } from "./draw-outcomes.ts";
import type { DrawPlan } from "./draw-plan.ts";
import { frameHash } from "./frame-hash.ts";
import type { FrameRow } from "./frame-row.ts";

export interface DrawnLevel {
  readonly level: number;
  /** Case numbers in ticket order, by stratum in the plan's order. */
  readonly strata: Readonly<Record<string, readonly string[]>>;
}

/** A stratum with too few cases for what the plan wants on a level. */
export interface ShortStratum {
  readonly level: number;
  readonly stratum: string;
  readonly wanted: number;
  readonly got: number;
}

/** The JSON of contract section 4. */
export interface DrawResult {
  readonly seed: string;
  readonly frameHash: string;
  /** Cases in the frame, excluded ones among them. */
  readonly frameSize: number;
  readonly levels: readonly DrawnLevel[];
  readonly short: readonly ShortStratum[];
}

/**
 * Draws the sample: the same frame, plan and seed give the same cases for ever, in any order of the rows.
 * A stratum with too few cases gives all it has and is listed in `short`.
 */
export function drawSample(frame: readonly FrameRow[], plan: DrawPlan, seed: string): DrawResult {
  return summariseDraw(drawOutcomes(frame, plan, seed), frame, plan, seed);
}

function summariseDraw(
  outcomes: readonly DrawnCase[],
  frame: readonly FrameRow[],
  plan: DrawPlan,
  seed: string,
): DrawResult {
  const levels = plan.levels.map(({ level, strata }) => {
    const drawn = outcomes.filter(({ levels }) => levels.includes(level));
    const pairs = Object.keys(strata).map((stratum) => [stratum, numbersIn(drawn, stratum)] as const);
    return { level, strata: Object.fromEntries(pairs) };
  });
  const short = plan.levels.flatMap(({ level, strata }, index) =>
    Object.entries(strata)
      .map(([stratum, wanted]) => ({
        level,
        stratum,
        wanted,
        got: levels[index]?.strata[stratum]?.length ?? 0,
      }))
      .filter(({ wanted, got }) => got < wanted),
  );
  return { seed, frameHash: frameHash(frame), frameSize: frame.length, levels, short };
}

function numbersIn(drawn: readonly DrawnCase[], stratum: string): readonly string[] {
  return drawn.filter((row) => row.stratum === stratum).map(({ caseNumber }) => caseNumber);
}
