import { z } from "zod";
import { lqasSize } from "../methods/plan/lqas-size.ts";
import { statisticMethod } from "../statistic-method.ts";
import { notMoreThan, share, shareBetween } from "./input-schemas.ts";

export const planLqas = statisticMethod({
  id: "plan-lqas",
  title: "Hvor mange sager i den lille enhed?",
  summary: "Det mindste antal sager og den regel, der holder risikoen for at tage fejl nede til hver side.",
  reference: "Robertson & Valadez 2006; Lemeshow & Taber 1991",
  input: z
    .object({
      upper: share,
      lower: share,
      rejectGood: shareBetween.default(0.1),
      acceptPoor: shareBetween.default(0.1),
    })
    .check(notMoreThan("lower", "upper")),
  undefinedWhen: "1.000 sager er for få til at skelne de to andele med så lille risiko.",
  compute: ({ upper, lower, rejectGood, acceptPoor }) => {
    const plan = lqasSize(upper, lower, rejectGood, acceptPoor);
    return { ...(plan ?? { n: null }) };
  },
});
