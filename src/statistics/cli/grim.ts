import { z } from "zod";
import { grim } from "../methods/grim.ts";
import { statisticMethod } from "../statistic-method.ts";
import { mustBe } from "./input-schemas.ts";

const percentRule = mustBe("et helt tal fra 0 til 100");
const sizeRule = mustBe("et helt tal fra 1 til 100.000");

export const grimMethod = statisticMethod({
  id: "grim",
  title: "Kan procenterne passe?",
  summary:
    "Om trykte procenter (hele, halve rundet op; med decimals 1: én decimal) kan komme af n sager, og hvilke antal sager der passer.",
  reference: "Brown & Heathers 2017",
  input: z
    .object({
      percents: z
        .array(
          z.number(percentRule).min(0, percentRule).max(100, percentRule),
          mustBe("en liste af procenter"),
        )
        .min(1, "skal have mindst én procent"),
      n: z.number(sizeRule).int(sizeRule).min(1, sizeRule).max(100_000, sizeRule),
      decimals: z.union([z.literal(0), z.literal(1)], mustBe("0 eller 1")).default(0),
    })
    .refine(({ percents, decimals }) => percents.every((percent) => hasDecimals(percent, decimals)), {
      path: ["percents"],
      error: "skal være hele tal, eller med decimals 1 tal med højst én decimal",
    }),
  compute: ({ percents, n, decimals }) => ({ ...grim(percents, n, decimals) }),
});

function hasDecimals(percent: number, decimals: 0 | 1): boolean {
  return Number(percent.toFixed(decimals)) === percent;
}
