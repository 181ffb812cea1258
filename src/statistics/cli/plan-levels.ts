import { z } from "zod";
import { effectiveCases, optimalLevels } from "../methods/plan/planned-levels.ts";
import { statisticMethod } from "../statistic-method.ts";
import { mustBe, shareBetween, size } from "./input-schemas.ts";

const costRule = mustBe("et tal over 0, fx minutter pr. sag");
const cost = z.number(costRule).positive(costRule).max(1e9, costRule);
const level = z.object(
  { explained: shareBetween, cost, cases: size.optional() },
  mustBe("et objekt med explained, cost og eventuelt cases"),
);
const levelsRule = mustBe("en liste med to til fire niveauer, nederste først");
const tolerance = 1e-3;

export const planLevels = statisticMethod({
  id: "plan-levels",
  title: "Hvor mange sager på hvert niveau?",
  summary:
    "Den fordeling af sager på niveauerne, der giver den sikreste korrigerede andel for budget; og hvor mange sager cases svarer til.",
  reference: "Tenenbein 1970 og 1971; Neyman 1938",
  input: z.object({
    levels: z
      .array(level, levelsRule)
      .min(2, levelsRule)
      .max(4, levelsRule)
      .refine((levels) => Math.abs(levels.reduce((sum, one) => sum + one.explained, 0) - 1) < tolerance, {
        error: "skal have explained, der tilsammen er 1 (tag dem fra nested-levels)",
      })
      .refine(
        (levels) => levels.every(({ cases = 0 }, index) => cases <= (levels[index - 1]?.cases ?? cases)),
        {
          error:
            "skal have højst lige så mange cases som niveauet under, for et niveau læser en del af dets sager",
        },
      ),
    budget: cost.optional(),
  }),
  undefinedWhen: "optimalCases kræver budget, og effectiveCases og cost kræver cases på hvert niveau.",
  compute: ({ levels, budget }) => {
    const sizes = levels.flatMap(({ cases }) => (cases === undefined ? [] : [cases]));
    const optimal = budget === undefined ? null : optimalLevels(levels, budget);
    return {
      optimalCases: optimal?.map((cases) => Math.floor(cases + 1e-9)) ?? null,
      optimalEffectiveCases: optimal && effectiveCases(levels, optimal),
      effectiveCases: sizes.length === levels.length ? effectiveCases(levels, sizes) : null,
      cost:
        sizes.length === levels.length
          ? sizes.reduce((sum, n, k) => sum + n * (levels[k]?.cost ?? 0), 0)
          : null,
    };
  },
});
