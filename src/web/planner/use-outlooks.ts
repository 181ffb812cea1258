import { useMemo } from "react";
import { type LevelOutlook, planOutlook } from "#audit/draw/plan-outlook";
import type { PlannedChoice } from "./planned-choice.ts";

export interface Outlooks {
  readonly a: readonly LevelOutlook[];
  readonly b: readonly LevelOutlook[];
  /** All cases that can be drawn. */
  readonly population: number;
}

/** Both plans' outlooks, computed again only when a number has changed: to count every pair of results takes a moment. */
export function useOutlooks({ plans, frame, baseline, minutes, percent }: PlannedChoice): Outlooks {
  const key = JSON.stringify([plans, frame, baseline, minutes, percent]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says by value all that the outlooks rest on
  return useMemo(() => {
    const given = {
      frame: frame.map((cases) => cases ?? 0),
      expectedShare: (percent ?? 0) / 100,
      levels: baseline.map((baselineCases, index) => ({
        baselineCases,
        minutesPerCase: minutes[index] ?? null,
      })),
    };
    const population = given.frame.reduce((sum, cases) => sum + cases, 0);
    return { a: planOutlook(plans.a, given), b: planOutlook(plans.b, given), population };
  }, [key]);
}
