import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { sameDay } from "../words/due-dates.ts";
import { akutAfgoerelse } from "../words/exceptions.ts";
import { latestBy } from "../words/fulfilments.ts";
import { anbringelseMedSamtykke } from "../words/provisions.ts";

/** BL § 46, stk. 3. */
export const bl46UndersoegelseFoerAfgoerelse: Duty = {
  id: "bl-46-undersoegelse-foer-afgoerelse",
  title: "Børnefaglig undersøgelse før anbringelse med samtykke",
  rule: "Før en afgørelse om anbringelse efter § 46 skal den børnefaglige undersøgelse være afsluttet, medmindre særlige forhold taler for en foreløbig eller akut anbringelse, mens undersøgelsen løber.",
  source: {
    provision: "BL § 46, stk. 3",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(anbringelseMedSamtykke),
  due: sameDay,
  fulfilledBy: latestBy("undersoegelse-afsluttet"),
  exceptions: [akutAfgoerelse],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Undersøgelsen var færdig {fulfilled}",
    missing: "Der er ingen afsluttet undersøgelse forud for afgørelsen",
  },
};
