import { z } from "zod";
import { stratifiedShare } from "../methods/stratified-share.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, mustBe, notMoreThan, size } from "./input-schemas.ts";

const stratum = z
  .object(
    { population: size, sampled: count, yes: count },
    mustBe("et objekt med population, sampled og yes"),
  )
  .check(notMoreThan("yes", "sampled"))
  .check(notMoreThan("sampled", "population"));

export const stratified = statisticMethod({
  id: "stratified",
  title: "Andel i alle sager ud fra et stratificeret udtræk",
  summary:
    "Hvert stratum vejer efter sit antal sager; usikkerheden regner med, at en del af sagerne er læst.",
  reference: "Cochran 1977, afsnit 5.6; Korn & Graubard 1998",
  input: z.object({
    strata: z.array(stratum, mustBe("en liste af strata")).min(1, "skal have mindst ét stratum"),
  }),
  undefinedWhen: "Hvert stratum skal have svar i mindst to sager, eller i alle sine sager.",
  compute: ({ strata }) => {
    const share = stratifiedShare(strata);
    return {
      estimate: share?.estimate ?? null,
      standardError: share?.standardError ?? null,
      degreesOfFreedom: share?.degreesOfFreedom ?? null,
      t95: share?.t95 ?? null,
      wilson95: share?.wilson95 ?? null,
    };
  },
});
