import { benjaminiHochberg } from "../methods/benjamini-hochberg.ts";
import type { ChangeFromBaseline, ChangeVerdict } from "./aendring-fra-baseline.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";

/** A change is announced only up to this p-value, adjusted for all that were compared. */
export const largestAnnouncedP = 0.05;

/** A change by itself, with the verdict of its interval alone. */
type LoneChange = Pick<ChangeFromBaseline, "fisherExactP" | "verdict">;

export type ChangeAmongMany = {
  readonly adjustedP: number;
  readonly verdict: ChangeVerdict;
  /** Why it is no change although its interval alone would say so; null where the two agree. */
  readonly manyNote: string | null;
};

/** All questions compared on one level, judged together; in the order given. */
export const aendringBlandtMange: Measure<readonly LoneChange[], readonly ChangeAmongMany[]> = {
  id: "aendring-blandt-mange",
  title: "Ændring, når mange spørgsmål sammenlignes",
  numerator:
    "Fishers eksakte p ganget med antallet af sammenlignede spørgsmål og delt med spørgsmålets plads, når de ordnes efter p.",
  denominator: "Alle spørgsmål, der sammenlignes på niveauet.",
  ...setAsideOnOneLevel,
  missing: "Et spørgsmål, der ikke er stillet i begge tilsyn, er ikke blandt de mange.",
  reference: "Benjamini & Hochberg 1995; Fisher 1935",
  compute: (changes) => {
    const adjusted = benjaminiHochberg(changes.map(({ fisherExactP }) => fisherExactP ?? 1));
    return changes.map((change, index) => judgeAmong(change, adjusted[index] ?? 1, changes.length));
  },
};

/** Fremgang and tilbagegang only where the interval excludes zero and the adjusted p is at most 0.05 (design rule 3). */
function judgeAmong(
  { fisherExactP, verdict }: LoneChange,
  adjustedP: number,
  compared: number,
): ChangeAmongMany {
  if (verdict === "ingen-sikker-aendring" || adjustedP <= largestAnnouncedP)
    return { adjustedP, verdict, manyNote: null };
  const isLoneChange = (fisherExactP ?? 1) <= largestAnnouncedP;
  return {
    adjustedP,
    verdict: "ingen-sikker-aendring",
    manyNote: isLoneChange
      ? `Kan være tilfældigt, når ${compared} spørgsmål sammenlignes.`
      : "Kan være tilfældigt: Intervallet rummer ikke nul, men Fishers eksakte test udelukker det ikke.",
  };
}
