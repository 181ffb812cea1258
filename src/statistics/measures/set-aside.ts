import { smallestCountShown } from "../methods/suppress-small-counts.ts";

/** A question on one level: whatever is not a yes, a no or a grade stays outside the figure (design rule 3). */
export const setAsideOnOneLevel = {
  notRelevant: "Indgår hverken i tæller eller nævner; antallet vises for sig.",
  notYetMeasurable: "Indgår hverken i tæller eller nævner; antallet vises for sig.",
  missing: "En sag uden svar tæller ikke med; den kan kun mangle, så længe niveauet er åbent.",
  smallestCountShown,
} as const;

/** Two levels' blind answers: only cases that both have answered can agree or differ. */
export const setAsideOnTwoLevels = {
  notRelevant: "En sag, hvor et af niveauerne har svaret ikke relevant, er ikke med.",
  notYetMeasurable: "En sag, hvor et af niveauerne har svaret ikke målbar endnu, er ikke med.",
  missing: "En sag, som kun det ene niveau har svaret på, er ikke med.",
  smallestCountShown,
} as const;
