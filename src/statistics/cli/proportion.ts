import { z } from "zod";
import { clopperPearson } from "../methods/clopper-pearson.ts";
import { hypergeometricCases } from "../methods/hypergeometric-cases.ts";
import { wilson } from "../methods/wilson.ts";
import { wilsonFinitePopulation } from "../methods/wilson-finite-population.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, notMoreThan, size } from "./input-schemas.ts";

export const proportion = statisticMethod({
  id: "proportion",
  title: "Andel",
  summary:
    "Usikkerheden på en andel ja ud af n; med population også hvor mange af alle sagerne det svarer til.",
  reference: "Wilson 1927; Clopper & Pearson 1934; Buonaccorsi 1987",
  input: z
    .object({ yes: count, n: count, population: size.optional() })
    .check(notMoreThan("yes", "n"))
    .check(notMoreThan("n", "population")),
  undefinedWhen: "Uden sager (n er 0) er der ingen andel og intet interval.",
  compute: ({ yes, n, population }) => ({
    wilson95: wilson(yes, n),
    clopperPearson95: clopperPearson(yes, n),
    ...(population === undefined
      ? {}
      : {
          hypergeometric95: hypergeometricCases(yes, n, population),
          wilsonFinitePopulation95: wilsonFinitePopulation(yes, n, population),
        }),
  }),
});
