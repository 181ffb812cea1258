import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { sameDay } from "../words/due-dates.ts";
import { planForAgeBefore } from "../words/fulfilments.ts";
import { anbringelseUdenSamtykke } from "../words/provisions.ts";

/** BL § 91, stk. 2, og § 108, stk. 4. */
export const bl47PlanFoerAfgoerelse: Duty = {
  id: "bl-47-plan-foer-afgoerelse",
  title: "Plan før anbringelse uden samtykke",
  rule: "Barnets plan skal være udarbejdet, før der træffes afgørelse om anbringelse uden samtykke; fra 16 år er det ungeplanen.",
  source: {
    provision: "BL § 91, stk. 2, og § 108, stk. 4",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(anbringelseUdenSamtykke),
  due: sameDay,
  fulfilledBy: planForAgeBefore,
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Planen var færdig {fulfilled}",
    missing: "Der er ingen plan forud for afgørelsen",
  },
};
