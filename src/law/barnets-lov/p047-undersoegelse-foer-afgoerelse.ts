import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { sameDay } from "../words/due-dates.ts";
import { latestBy } from "../words/fulfilments.ts";
import { anbringelseUdenSamtykke } from "../words/provisions.ts";

/** BL § 47, stk. 2. */
export const bl47UndersoegelseFoerAfgoerelse: Duty = {
  id: "bl-47-undersoegelse-foer-afgoerelse",
  title: "Børnefaglig undersøgelse før anbringelse uden samtykke",
  rule: "Før en afgørelse om anbringelse uden samtykke efter § 47 skal den børnefaglige undersøgelse være afsluttet.",
  source: {
    provision: "BL § 47, stk. 2",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(anbringelseUdenSamtykke),
  due: sameDay,
  fulfilledBy: latestBy("undersoegelse-afsluttet"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Undersøgelsen var færdig {fulfilled}",
    missing: "Der er ingen afsluttet undersøgelse forud for afgørelsen",
  },
};
