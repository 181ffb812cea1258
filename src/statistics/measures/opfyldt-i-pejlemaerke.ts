import { type Cluster, type ClusteredShare, clusteredShare } from "../methods/clustered-share.ts";
import type { Measure } from "./measure.ts";
import { setAsideOnOneLevel } from "./set-aside.ts";

/** The share of a landmark's answers that live up to the question; null with fewer than two cases. */
export const opfyldtIPejlemaerke: Measure<readonly Cluster[], ClusteredShare | null> = {
  id: "opfyldt-i-pejlemaerke",
  title: "Opfyldt i et pejlemærke",
  numerator:
    "De svar på pejlemærkets spørgsmål, der er skalaens bedste: ja, nej hvor spørgsmålet er efter en fejl, eller den bedste grad.",
  denominator: "Alle svar på pejlemærkets spørgsmål, der er ja, nej eller en grad.",
  ...setAsideOnOneLevel,
  missing: "Et spørgsmål uden svar tæller ikke med; de andre svar i sagen gør.",
  reference: "Cochran 1977, afsnit 3.12; Korn & Graubard 1998; Wilson 1927",
  compute: clusteredShare,
};
