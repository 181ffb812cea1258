import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { sameDay } from "../words/due-dates.ts";
import { placedForYears } from "../words/fulfilments.ts";
import { anbringelse, permanentAnbringelse } from "../words/provisions.ts";

/** BL § 67. */
export const bl67Anbragt3Aar: Duty = {
  id: "bl-67-anbragt-3-aar",
  title: "Anbragt i 3 år før permanent anbringelse",
  rule: "En anbringelse kan først gøres permanent, når barnet har været anbragt i 3 år.",
  source: {
    provision: "BL § 67",
    url: lbk282,
    note: "De 3 år er læst i en kopi af LBK nr. 282 af 17. marts 2025. Om flere anbringelser efter hinanden tæller sammen, er ikke efterprøvet; her regnes den anbringelse, der løber.",
    verified: false,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(permanentAnbringelse),
  due: sameDay,
  fulfilledBy: placedForYears(3, anbringelse),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen om permanent anbringelse blev truffet {start}.",
    fulfilled: "Anbringelsen begyndte {fulfilled}",
    inTime: "mindst 3 år før",
    missing: "Der er ingen anbringelse, der har varet i 3 år",
  },
};
