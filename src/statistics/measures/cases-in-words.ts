import { hypergeometricCases } from "../methods/hypergeometric-cases.ts";
import type { Interval } from "../methods/interval.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";

export type CasesInWords = { readonly cases: Interval; readonly sentence: string };

type DrawnShare = { readonly yes: number; readonly n: number; readonly population: number };

const danishNumber = new Intl.NumberFormat("da-DK");

/** "mellem 109 og 129 af 150": what the drawn cases say about all of them; null when none was answered. */
export const casesInWords: Measure<DrawnShare, CasesInWords | null> = {
  id: "cases-in-words",
  title: "Antal sager i ord",
  numerator: "De antal ja blandt alle sager, som passer med udtrækket (95 procent).",
  denominator: "Alle de sager, der kunne trækkes.",
  ...setAsideOnOneLevel,
  reference: "Buonaccorsi 1987 (den strenge regel)",
  compute: ({ yes, n, population }) => {
    const cases = hypergeometricCases(yes, n, population);
    return cases === null ? null : { cases, sentence: inWords(cases, population) };
  },
};

function inWords([low, high]: Interval, population: number): string {
  const all = danishNumber.format(population);
  if (low === high) return `${danishNumber.format(low)} af ${all}`;
  return `mellem ${danishNumber.format(low)} og ${danishNumber.format(high)} af ${all}`;
}
