import { z } from "zod";
import { differenceEstimator } from "../methods/difference-estimator.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, notMoreThan, size } from "./input-schemas.ts";

const counts = z
  .object({
    population: size,
    machineYesInPopulation: count,
    sample: count,
    machineYesHumanYes: count,
    machineYesHumanNo: count,
    machineNoHumanYes: count,
    machineNoHumanNo: count,
  })
  .check(notMoreThan("machineYesInPopulation", "population"))
  .check(notMoreThan("sample", "population"))
  .refine(
    (given) =>
      given.sample ===
      given.machineYesHumanYes + given.machineYesHumanNo + given.machineNoHumanYes + given.machineNoHumanNo,
    { path: ["sample"], error: "skal være summen af de fire tal, der begynder med machineYes og machineNo" },
  );

export const differenceEstimatorMethod = statisticMethod({
  id: "difference-estimator",
  title: "Maskinens andel rettet af mennesker",
  summary: "Maskinens svar i alle sager, rettet med forskellen til de menneskelige svar i stikprøven.",
  reference: "Särndal, Swensson & Wretman 1992, afsnit 6.3; Newcombe 1998 (parret, metode 10)",
  input: counts,
  undefinedWhen: "Stikprøven skal have mindst to sager.",
  compute: (given) => {
    const share = differenceEstimator(given);
    return {
      estimate: share?.estimate ?? null,
      standardError: share?.standardError ?? null,
      t95: share?.t95 ?? null,
      newcombe95: share?.newcombe95 ?? null,
      humanOnlyEstimate: share?.humanOnlyEstimate ?? null,
      humanOnlyStandardError: share?.humanOnlyStandardError ?? null,
    };
  },
});
