import { drawOutcomes, type Outcome } from "./draw-outcomes.ts";
import { type DrawResult, drawSample } from "./draw-sample.ts";
import type { DrawSteps, Stamp } from "./draw-steps.ts";
import type { FrameRow } from "./frame-row.ts";
import { planAfterReplacements, type Replacement } from "./replace-case.ts";

export interface ProtocolStratum {
  readonly stratum: string;
  readonly frameSize: number;
  /** The ten lowest tickets, enough to check the computation by hand. */
  readonly firstTickets: readonly {
    readonly ticket: string;
    readonly caseNumber: string;
    readonly outcome: Outcome;
  }[];
}

/** Everything a person needs to check the draw, and when each thing was fixed. */
export interface DrawProtocol {
  readonly frameFixed: Stamp;
  readonly sizesFixed: Stamp;
  readonly seedMade: Stamp & { readonly origin: "kastet" | "oplyst" };
  /** Why an earlier draw was given up; null for the first. */
  readonly reason: string | null;
  readonly strata: readonly ProtocolStratum[];
  /** As drawn, before any replacement. */
  readonly drawn: DrawResult;
  readonly replacements: readonly (Replacement & Stamp)[];
  /** As it stands with every replacement. */
  readonly current: DrawResult;
}

/** The protocol of a draw whose three steps are taken; null before the seed exists. */
export function draftProtocol(
  steps: DrawSteps,
  frame: readonly FrameRow[],
  replacements: readonly (Replacement & Stamp)[],
): DrawProtocol | null {
  if (!steps.frame || !steps.sizes || !steps.seed) return null;
  const { plan } = steps.sizes;
  const seed = steps.seed.text;
  const outcomes = drawOutcomes(frame, plan, seed);
  const strata = [...new Set(frame.map(({ stratum }) => stratum))].toSorted().map((stratum) => {
    const cases = outcomes.filter((row) => row.stratum === stratum);
    const firstTickets = cases
      .slice(0, 10)
      .map(({ ticket, caseNumber, outcome }) => ({ ticket, caseNumber, outcome }));
    return { stratum, frameSize: cases.length, firstTickets };
  });
  return {
    frameFixed: stampOf(steps.frame),
    sizesFixed: stampOf(steps.sizes),
    seedMade: { ...stampOf(steps.seed), origin: steps.seed.origin },
    reason: steps.reason,
    strata,
    drawn: drawSample(frame, plan, seed),
    replacements,
    current: drawSample(frame, planAfterReplacements(plan, replacements), seed),
  };
}

function stampOf({ at, by }: Stamp): Stamp {
  return { at, by };
}
