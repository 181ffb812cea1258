import type { Duty } from "../duty.ts";
import { serviceloven } from "../in-force.ts";
import { eachEvent, only } from "../words/clocks.ts";
import { isFollowedByUndersoegelse } from "../words/conditions.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { foreloebigVurdering } from "../words/exceptions.ts";
import { firstFrom } from "../words/fulfilments.ts";

/** SEL § 50, stk. 7. */
export const sel50Undersoegelse4Maaneder: Duty = {
  id: "sel-50-undersoegelse-4-maaneder",
  title: "Børnefaglig undersøgelse afsluttet inden 4 måneder",
  rule: "Den børnefaglige undersøgelse skulle være afsluttet inden 4 måneder fra den dag, kommunen blev opmærksom på, at barnet kunne have behov for særlig støtte; ellers skulle der foreligge en foreløbig vurdering.",
  source: {
    provision: "SEL § 50, stk. 7",
    url: null,
    note: "Serviceloven, som den gjaldt til og med 2023; stykket er ikke efterprøvet.",
    verified: true,
  },
  inForce: serviceloven,
  kind: "frist",
  clock: only(
    eachEvent("opmaerksom-paa-behov"),
    "når en undersøgelse besluttes derefter",
    isFollowedByUndersoegelse,
  ),
  due: monthsAfter(4),
  fulfilledBy: firstFrom("undersoegelse-afsluttet"),
  exceptions: [foreloebigVurdering],
  ends: null,
  tells: {
    start: "Kommunen blev opmærksom på behovet {start}.",
    fulfilled: "Undersøgelsen var færdig {fulfilled}",
    missing: "Undersøgelsen er ikke afsluttet",
  },
};
