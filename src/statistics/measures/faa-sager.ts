import { formatDecimal } from "#kit/danish-number";
import { hypergeometricCases } from "../methods/hypergeometric-cases.ts";
import type { HigherIs, Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";

/** `hits` of `n` cases are yes (or the best grade); `population` is null where it is not known what they were drawn from. */
type FewAnswers = {
  readonly hits: number;
  readonly n: number;
  readonly population: number | null;
  readonly higherIs: HigherIs;
  readonly isGraded: boolean;
};

/**
 * Few cases without a percentage: what was found, and what it says of all. There is no LQAS here: it needs a target for the
 * share, and neither the models nor the municipality's settings hold one.
 */
export const faaSager: Measure<FewAnswers, string> = {
  id: "faa-sager",
  title: "Få sager i ord",
  numerator: "De sager, hvor niveauet har fundet en mangel; for grader dem, der ikke fik den bedste.",
  denominator: "De sager, hvor niveauet har svaret ja eller nej, eller en grad.",
  ...setAsideOnOneLevel,
  reference: "Buonaccorsi 1987 (den strenge regel)",
  compute: ({ hits, n, population, higherIs, isGraded }) => {
    const yesIsDefect = higherIs === "worse" && !isGraded;
    const defects = yesIsDefect ? hits : n - hits;
    const word = isGraded ? "ikke fået den bedste grad" : yesIsDefect ? "ja" : "nej";
    const found = `${count(defects)} af ${count(n)} ${isGraded ? "har" : "er"} ${word}`;
    const cases = population === null ? null : hypergeometricCases(defects, n, population);
    if (cases === null || population === null) return `${found}. Det er for få sager til en procent.`;
    const [low, high] = cases;
    const among = low === high ? count(low) : `mellem ${count(low)} og ${count(high)}`;
    return n === population
      ? `${found}, og flere sager er der ikke.`
      : `${found}; i alle ${count(population)} sager er det ${among}.`;
  },
};

function count(number: number): string {
  return formatDecimal(number, 0);
}
