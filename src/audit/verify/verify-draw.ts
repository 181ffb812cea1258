import type { DrawPlan } from "../draw/draw-plan.ts";
import { type DrawResult, drawSample } from "../draw/draw-sample.ts";
import { frameHash } from "../draw/frame-hash.ts";
import type { FrameRow } from "../draw/frame-row.ts";
import { planAfterReplacements, type Replacement } from "../draw/replace-case.ts";
import type { Difference } from "./difference.ts";

/** A draw as it is kept: what it was made from, when each step was fixed, and what came of it. */
export interface KeptDraw {
  readonly frame: readonly FrameRow[];
  readonly plan: DrawPlan;
  readonly seed: string;
  readonly replacements: readonly Replacement[];
  readonly frameHash: string;
  /** ISO instants in UTC. */
  readonly frameFixedAt: string;
  readonly sizesFixedAt: string;
  readonly seedMadeAt: string;
  /** The cases on each level now, in any order. */
  readonly drawn: DrawResult["levels"];
}

/** Redraws from frame, plan, seed and replacement log, and lists what differs from what is kept. */
export function verifyDraw(kept: KeptDraw): readonly Difference[] {
  const plan = planAfterReplacements(kept.plan, kept.replacements);
  const { levels } = drawSample(kept.frame, plan, kept.seed);
  return [
    ...verifyFrame(kept),
    ...verifyOrder(kept),
    ...levels.flatMap((level) => compareLevel(level, kept)),
  ];
}

function verifyFrame(kept: KeptDraw): readonly Difference[] {
  const computed = frameHash(kept.frame);
  if (computed === kept.frameHash) return [];
  const sentence = `Grundlagets fingeraftryk er ${computed}, men protokollen siger ${kept.frameHash}. Sager er kommet til, forsvundet eller flyttet.`;
  return [{ where: "grundlag", sentence }];
}

function verifyOrder({ frameFixedAt, sizesFixedAt, seedMadeAt }: KeptDraw): readonly Difference[] {
  const sentences = [
    ...(sizesFixedAt < frameFixedAt ? ["Størrelserne er låst, før grundlaget blev bygget."] : []),
    ...(seedMadeAt < sizesFixedAt ? ["Frøet er fra før, størrelserne blev låst."] : []),
  ];
  return sentences.map((sentence) => ({ where: "raekkefoelge", sentence }));
}

function compareLevel(computed: DrawResult["levels"][number], kept: KeptDraw): readonly Difference[] {
  const { level } = computed;
  const expected = new Set(Object.values(computed.strata).flat());
  const found = new Set(Object.values(kept.drawn.find((one) => one.level === level)?.strata ?? {}).flat());
  const missing = [...expected].filter((caseNumber) => !found.has(caseNumber));
  const extra = [...found].filter((caseNumber) => !expected.has(caseNumber));
  const sentences = [
    ...missing.map((one) => `Sag ${one} skulle være udtrukket på niveau ${level}, men er det ikke.`),
    ...extra.map((one) => `Sag ${one} er på niveau ${level}, men er ikke udtrukket efter reglerne.`),
  ];
  return sentences.map((sentence) => ({ where: "udtraek", sentence }));
}
