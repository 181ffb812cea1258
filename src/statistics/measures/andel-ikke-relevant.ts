import { smallestCountShown } from "../methods/suppress-small-counts.ts";
import type { Measure } from "./measure.ts";
import { type Share, shareOf } from "./share.ts";

/** How often "ikke relevant" was chosen of all answers to a question on a level. */
export const andelIkkeRelevant: Measure<{ readonly asked: number; readonly notRelevant: number }, Share> = {
  id: "andel-ikke-relevant",
  title: "Andel ikke relevant",
  numerator: "De sager, hvor niveauet først svarede ikke relevant.",
  denominator: "De sager, hvor niveauet har svaret på spørgsmålet, uanset hvad.",
  notRelevant: "Er det, der tælles.",
  notYetMeasurable: "Er i nævneren som ethvert andet svar.",
  missing: "En sag, der ikke er stillet spørgsmålet, er ikke med.",
  smallestCountShown,
  reference: "Wilson 1927",
  compute: ({ asked, notRelevant }) => shareOf(notRelevant, asked),
};
