import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { consentTo } from "../words/consents.ts";
import { whenIndsatsStarts } from "../words/due-dates.ts";
import { stoettendeIndsats } from "../words/provisions.ts";

/** BL § 32, stk. 3. */
export const bl32Samtykke: Duty = {
  id: "bl-32-samtykke",
  title: "Samtykke til støttende indsats",
  rule: "En støttende indsats kræver samtykke fra forældremyndighedsindehaveren, når den begynder. §§ 37-39 handler om indsatser uden samtykke.",
  source: {
    provision: "BL § 32, stk. 3",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(stoettendeIndsats),
  due: whenIndsatsStarts,
  fulfilledBy: consentTo("indsats", { youngFrom: null }),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Der er samtykke fra {fulfilled}",
    missing: "Der var ikke et gyldigt samtykke, da indsatsen begyndte {due}",
  },
};
