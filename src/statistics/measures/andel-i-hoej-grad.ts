import { sum } from "#kit/sum";
import type { Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";
import { type Share, shareOf } from "./share.ts";

/** Share of the best grade, and of it alone; the counts are the scale's grades, best first. */
export const andelIHoejGrad: Measure<readonly number[], Share> = {
  id: "andel-i-hoej-grad",
  title: "Andel i høj grad",
  numerator: "De sager, der har fået skalaens bedste grad (i høj grad), og kun den.",
  denominator: "De sager, der har fået en af skalaens grader.",
  ...setAsideOnOneLevel,
  reference: "Wilson 1927",
  compute: (grades) => shareOf(grades[0] ?? 0, sum(grades)),
};
