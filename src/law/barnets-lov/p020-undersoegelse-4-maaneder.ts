import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachEvent, only } from "../words/clocks.ts";
import { isFollowedByUndersoegelse } from "../words/conditions.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { foreloebigVurdering } from "../words/exceptions.ts";
import { firstFrom } from "../words/fulfilments.ts";

/** BL § 20, stk. 3. */
export const bl20Undersoegelse4Maaneder: Duty = {
  id: "bl-20-undersoegelse-4-maaneder",
  title: "Børnefaglig undersøgelse afsluttet inden 4 måneder",
  rule: "Den børnefaglige undersøgelse skal være afsluttet inden 4 måneder fra den dag, kommunen blev opmærksom på, at barnet kan have behov for særlig støtte. Kan det undtagelsesvis ikke nås, skal der inden da foreligge en foreløbig vurdering.",
  source: {
    provision: "BL § 20, stk. 3",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
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
