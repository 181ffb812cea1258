import { type StratifiedShare, type Stratum, stratifiedShare } from "../methods/stratified-share.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";

/** The share of yes in all cases of the frame, each stratum by its size; null when a stratum cannot say. */
export const andelIAlleSager: Measure<readonly Stratum[], StratifiedShare | null> = {
  id: "andel-i-alle-sager",
  title: "Andel i alle sager",
  numerator: "Summen af hvert stratums antal sager ganget med andelen af ja blandt dets besvarede sager.",
  denominator: "Alle sager i udtræksgrundlaget.",
  ...setAsideOnOneLevel,
  reference: "Cochran 1977, afsnit 5.6; Korn & Graubard 1998",
  compute: stratifiedShare,
};
