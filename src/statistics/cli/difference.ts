import { z } from "zod";
import { fisherExact } from "../methods/fisher-exact.ts";
import { newcombeIndependent } from "../methods/newcombe-independent.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, notMoreThan } from "./input-schemas.ts";

export const difference = statisticMethod({
  id: "difference",
  title: "Ændring fra baseline",
  summary: "Forskellen mellem andelen af ja nu og i baseline, med usikkerhed.",
  reference: "Newcombe 1998 (metode 10); Fisher 1935",
  input: z
    .object({ baselineYes: count, baselineN: count, nowYes: count, nowN: count })
    .check(notMoreThan("baselineYes", "baselineN"))
    .check(notMoreThan("nowYes", "nowN")),
  undefinedWhen: "Der skal være mindst én sag både i baseline og nu.",
  compute: ({ baselineYes, baselineN, nowYes, nowN }) => {
    const baseline = { yes: baselineYes, n: baselineN };
    const now = { yes: nowYes, n: nowN };
    return {
      difference: baselineN === 0 || nowN === 0 ? null : nowYes / nowN - baselineYes / baselineN,
      newcombe95: newcombeIndependent(baseline, now),
      fisherExactP: fisherExact(baseline, now),
    };
  },
});
