import type { DrawPlan } from "./draw-plan.ts";
import type { FrameRow } from "./frame-row.ts";

/** `stops`: the sizes cannot be fixed like this. Otherwise the draw gives what there is and says so. */
export interface PlanRemark {
  readonly stops: boolean;
  readonly level: number;
  readonly stratum: string;
  readonly sentence: string;
}

/** What is wrong with, or worth knowing about, the sizes before they are fixed: against the level below and the frame. */
export function checkPlan(plan: DrawPlan, frame: readonly FrameRow[]): readonly PlanRemark[] {
  const available = countAvailable(plan, frame);
  return plan.levels.flatMap(({ level, strata }, index) =>
    Object.entries(strata).flatMap(([stratum, wanted]): readonly PlanRemark[] => {
      const below = plan.levels[index - 1];
      const largest = below ? (below.strata[stratum] ?? 0) : wanted;
      if (wanted > largest)
        return [{ stops: true, level, stratum, sentence: tooLarge(level, stratum, wanted, largest) }];
      const got = available.get(stratum) ?? 0;
      return got < wanted
        ? [{ stops: false, level, stratum, sentence: tooFew(level, stratum, wanted, got) }]
        : [];
    }),
  );
}

/** Cases that can be drawn in each stratum: not excluded, and no more of a caseworker than the plan allows. */
function countAvailable(plan: DrawPlan, frame: readonly FrameRow[]): ReadonlyMap<string, number> {
  const excluded = new Set(plan.exclude);
  const limit = plan.maxPerCaseworker ?? Number.POSITIVE_INFINITY;
  const ofRaadgiver = new Map<string, number>();
  const available = new Map<string, number>();
  for (const { caseNumber, stratum, raadgiver } of frame) {
    const key = `${stratum}\t${raadgiver}`;
    const count = ofRaadgiver.get(key) ?? 0;
    if (excluded.has(caseNumber) || count >= limit) continue;
    ofRaadgiver.set(key, count + 1);
    available.set(stratum, (available.get(stratum) ?? 0) + 1);
  }
  return available;
}

function tooLarge(level: number, stratum: string, wanted: number, largest: number): string {
  const rule = `Niveau ${level} måler en del af niveau ${level - 1}'s sager`;
  return `${rule}. Sæt ${stratum} på niveau ${level} ned fra ${wanted} til højst ${largest}.`;
}

function tooFew(level: number, stratum: string, wanted: number, got: number): string {
  const wish = `i ${stratum}, og planen siger ${wanted} på niveau ${level}`;
  if (got === 0) return `Der er ingen sager at trække ${wish}.`;
  if (got === 1) return `Der er kun 1 sag at trække ${wish}. Den bliver udtrukket.`;
  return `Der er kun ${got} sager at trække ${wish}. De bliver alle udtrukket.`;
}
