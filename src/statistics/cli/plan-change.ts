import { z } from "zod";
import { detectableChange } from "../methods/plan/detectable-change.ts";
import { powerOfChange } from "../methods/plan/power-of-change.ts";
import { statisticMethod } from "../statistic-method.ts";
import { mustBe, share, shareBetween } from "./input-schemas.ts";

const sizeRule = mustBe("et helt tal fra 1 til 1.000");
const size = z.number(sizeRule).int(sizeRule).min(1, sizeRule).max(1000, sizeRule);

export const planChange = statisticMethod({
  id: "plan-change",
  title: "Hvor stor en ændring kan ses?",
  summary:
    "Hvor langt andelen skal flytte sig, før tilsynet med sikkerheden power kalder det en ændring; og chancen for det ved andelen nowShare.",
  reference: "Newcombe 1998 (metode 10); Suissa & Shuster 1985",
  input: z.object({
    baselineShare: share,
    baselineN: size,
    nowN: size,
    nowShare: share.optional(),
    power: shareBetween.default(0.8),
  }),
  undefinedWhen: "Hvor der står null, kan så få sager ikke vise nogen ændring til den side.",
  compute: ({ baselineShare, baselineN, nowN, nowShare, power }) => {
    const detectable = detectableChange(baselineShare, baselineN, nowN, power);
    return {
      detectableDownTo: detectable.down,
      detectableUpTo: detectable.up,
      ...(nowShare === undefined
        ? {}
        : { chanceOfSeeing: powerOfChange({ baselineShare, nowShare, baselineN, nowN }) }),
    };
  },
});
