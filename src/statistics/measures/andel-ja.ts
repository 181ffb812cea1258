import type { Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";
import { type Share, shareOf } from "./share.ts";

/** Share of yes among yes and no. */
export const andelJa: Measure<{ readonly yes: number; readonly no: number }, Share> = {
  id: "andel-ja",
  title: "Andel ja",
  numerator: "De sager, hvor niveauet har svaret ja.",
  denominator: "De sager, hvor niveauet har svaret ja eller nej.",
  ...setAsideOnOneLevel,
  reference: "Wilson 1927",
  compute: ({ yes, no }) => shareOf(yes, yes + no),
};
