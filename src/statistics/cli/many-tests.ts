import { z } from "zod";
import { benjaminiHochberg } from "../methods/benjamini-hochberg.ts";
import { statisticMethod } from "../statistic-method.ts";
import { mustBe } from "./input-schemas.ts";

const pRule = mustBe("et tal fra 0 til 1");

export const manyTests = statisticMethod({
  id: "many-tests",
  title: "Mange p-værdier på én gang",
  summary:
    "Retter p-værdier for, at der er mange spørgsmål, så i gennemsnit højst én af tyve udråbte ændringer er falsk.",
  reference: "Benjamini & Hochberg 1995",
  input: z.object({
    p: z.array(z.number(pRule).min(0, pRule).max(1, pRule), mustBe("en liste af p-værdier")),
  }),
  compute: ({ p }) => ({ adjusted: benjaminiHochberg(p) }),
});
