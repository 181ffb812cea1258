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
    "Om trykte procenter (hele, halve rundet op) kan komme af n sager, og hvilke antal sager der passer.",
  reference: "Brown & Heathers 2017",
  input: z.object({
    percents: z
      .array(
        z.number(percentRule).int(percentRule).min(0, percentRule).max(100, percentRule),
        mustBe("en liste af procenter"),
      )
      .min(1, "skal have mindst én procent"),
    n: z.number(sizeRule).int(sizeRule).min(1, sizeRule).max(100_000, sizeRule),
  }),
  compute: ({ percents, n }) => ({ ...grim(percents, n) }),
});
