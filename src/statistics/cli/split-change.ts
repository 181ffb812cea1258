import { z } from "zod";
import { splitChange } from "../methods/split-change.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, mustBe, notMoreThan } from "./input-schemas.ts";

const anchors = z.object(
  { bothYes: count, onlyThenYes: count, onlyNowYes: count, bothNo: count },
  mustBe("et objekt med bothYes, onlyThenYes, onlyNowYes og bothNo"),
);

const criteria = z.object(
  { bothYes: count, onlyOldYes: count, onlyNewYes: count, bothNo: count },
  mustBe("et objekt med bothYes, onlyOldYes, onlyNewYes og bothNo"),
);

export const splitChangeMethod = statisticMethod({
  id: "split-change",
  title: "Strengere eller værre?",
  summary:
    "Deler en ændring i praksis, strenghed og kriterier ved hjælp af ankersager, der er målt både dengang og nu.",
  reference: "Zou & Donner 2008; Newcombe 1998 (metode 10)",
  input: z
    .object({
      baselineYes: count,
      baselineN: count,
      nowYes: count,
      nowN: count,
      anchors,
      criteria: criteria.optional(),
    })
    .check(notMoreThan("baselineYes", "baselineN"))
    .check(notMoreThan("nowYes", "nowN")),
  undefinedWhen:
    "criteria er null, når ingen sager er givet som målt efter både det gamle og det nye kriterium.",
  compute: (given) => {
    const { onlyThenYes, onlyNowYes, ...anchorPairs } = given.anchors;
    const split = splitChange({
      baseline: { yes: given.baselineYes, n: given.baselineN },
      now: { yes: given.nowYes, n: given.nowN },
      anchors: { ...anchorPairs, onlyFirstYes: onlyThenYes, onlySecondYes: onlyNowYes },
      criteria: given.criteria ? pairsOfCriteria(given.criteria) : null,
    });
    if (split !== null) return { ...split };
    const reason = "Der skal være målte sager i baseline og nu, og mindst én sag målt begge gange.";
    return { total: null, practice: null, strictness: null, criteria: null, reason };
  },
});

function pairsOfCriteria({ onlyOldYes, onlyNewYes, ...pairs }: z.infer<typeof criteria>) {
  return { ...pairs, onlyFirstYes: onlyOldYes, onlySecondYes: onlyNewYes };
}
