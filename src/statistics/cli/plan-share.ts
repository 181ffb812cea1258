import { z } from "zod";
import { casesForWidth, plannedWidth } from "../methods/plan/planned-width.ts";
import { statisticMethod } from "../statistic-method.ts";
import { notMoreThan, share, shareBetween, size } from "./input-schemas.ts";

export const planShare = statisticMethod({
  id: "plan-share",
  title: "Hvor mange sager til en andel?",
  summary:
    "Hvor bredt intervallet om en andel bliver med n sager, eller hvor mange sager der skal til, før det er så smalt som width.",
  reference: "Wilson 1927; Newcombe 2013; Cochran 1977",
  input: z
    .object({
      share,
      n: size.optional(),
      width: shareBetween.optional(),
      population: size.optional(),
    })
    .check(notMoreThan("n", "population")),
  undefinedWhen:
    "Hvor der står null, er 10.000.000 sager for få til så smalt et interval: Giv en større width.",
  compute: ({ share: expected, n, width, population = Number.POSITIVE_INFINITY }) => ({
    ...(n === undefined ? {} : { plannedWidth: plannedWidth(expected, n, population) }),
    ...(width === undefined ? {} : { casesForWidth: casesForWidth(expected, width, population) }),
    ...(n === undefined && width === undefined ? { reason: "Giv n eller width, eller begge." } : {}),
  }),
});
