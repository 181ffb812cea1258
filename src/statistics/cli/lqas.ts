import { z } from "zod";
import { lqasRisks, lqasRule } from "../methods/lqas.ts";
import { statisticMethod } from "../statistic-method.ts";
import { mustBe, notMoreThan, share } from "./input-schemas.ts";

const sizeRule = mustBe("et helt tal fra 1 til 1.000");
const size = z.number(sizeRule).int(sizeRule).min(1, sizeRule).max(1000, sizeRule);

export const lqas = statisticMethod({
  id: "lqas",
  title: "Er den lille enhed god nok?",
  summary: "Hvor mange ja ud af n en enhed mindst skal have, og risikoen for at tage fejl til hver side.",
  reference: "Robertson & Valadez 2006",
  input: z
    .object({ n: size, upper: share, lower: share, acceptFrom: size.optional() })
    .check(notMoreThan("lower", "upper"))
    .check(notMoreThan("acceptFrom", "n")),
  compute: ({ n, upper, lower, acceptFrom }) => ({
    ...(acceptFrom === undefined ? lqasRule(n, upper, lower) : lqasRisks(n, upper, lower, acceptFrom)),
  }),
});
