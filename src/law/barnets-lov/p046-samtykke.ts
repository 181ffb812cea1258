import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { consentTo } from "../words/consents.ts";
import { sameDay } from "../words/due-dates.ts";
import { anbringelseMedSamtykke } from "../words/provisions.ts";

/** BL § 46, stk. 1. */
export const bl46Samtykke: Duty = {
  id: "bl-46-samtykke",
  title: "Samtykke til anbringelse",
  rule: "En anbringelse efter § 46 kræver samtykke fra forældremyndighedsindehaveren og fra den unge, der er fyldt 15 år.",
  source: {
    provision: "BL § 46, stk. 1",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(anbringelseMedSamtykke),
  due: sameDay,
  fulfilledBy: consentTo("anbringelse", { youngFrom: 15 }),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Samtykket var på plads {fulfilled}",
    missing: "Der manglede et gyldigt samtykke den dag",
  },
};
