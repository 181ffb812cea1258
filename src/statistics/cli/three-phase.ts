import { z } from "zod";
import { countPairs } from "../methods/paired-counts.ts";
import { threePhase } from "../methods/three-phase.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, mustBe, notMoreThan, size } from "./input-schemas.ts";

const pairs = z.object(
  { bothYes: count, onlyFirstYes: count, onlySecondYes: count, bothNo: count },
  mustBe("et objekt med bothYes, onlyFirstYes, onlySecondYes og bothNo"),
);

const counts = z
  .object({
    population: size,
    machineYesInPopulation: count,
    machineAndLevel1: pairs,
    machineAndLevel2: pairs,
    level1AndLevel2: pairs,
  })
  .check(notMoreThan("machineYesInPopulation", "population"))
  .refine(({ population, machineAndLevel1 }) => countPairs(machineAndLevel1) <= population, {
    path: ["machineAndLevel1"],
    error: "må ikke have flere sager end »population«",
  })
  .refine(
    ({ machineAndLevel1, machineAndLevel2 }) => countPairs(machineAndLevel2) <= countPairs(machineAndLevel1),
    { path: ["machineAndLevel2"], error: "må ikke have flere sager end »machineAndLevel1«" },
  )
  .refine(
    ({ machineAndLevel2, level1AndLevel2 }) => countPairs(level1AndLevel2) === countPairs(machineAndLevel2),
    { path: ["level1AndLevel2"], error: "skal have de samme sager som »machineAndLevel2«" },
  );

export const threePhaseMethod = statisticMethod({
  id: "three-phase",
  title: "Maskinens andel rettet af to niveauer",
  summary:
    "Maskinens svar i alle sager, rettet af niveau 1 i en stikprøve, og niveau 1 rettet af niveau 2 i en del af den.",
  reference:
    "Särndal, Swensson & Wretman 1992, kap. 9; Cochran 1977, kap. 12; Newcombe 1998 (parret, metode 10)",
  input: counts,
  undefinedWhen: "Niveau 2 skal have læst mindst to sager.",
  compute: (given) => {
    const share = threePhase(given);
    const [low, high] = share?.newcombe95 ?? [0, 1];
    return {
      estimate: share?.estimate ?? null,
      standardError: share?.standardError ?? null,
      newcombe95: share && [Math.max(0, low), Math.min(1, high)],
    };
  },
});
