import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecisionWithPlan, isUnderAge, only } from "../words/clocks.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { firstFrom } from "../words/fulfilments.ts";
import { stoettendeIndsats } from "../words/provisions.ts";

/** BL § 91, stk. 1. */
export const bl91Plan3Maaneder32: Duty = {
  id: "bl-91-plan-3-maaneder-32",
  title: "Barnets plan inden 3 måneder ved støttende indsats",
  rule: "Er det besluttet at udarbejde en barnets plan, skal den være klar inden 3 måneder fra afgørelsen om indsatsen.",
  source: {
    provision: "BL § 91, stk. 1",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: only(eachDecisionWithPlan(stoettendeIndsats), "og barnet er under 16 år", isUnderAge(16)),
  due: monthsAfter(3),
  fulfilledBy: firstFrom("barnets-plan-udarbejdet"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}, og der skulle laves en plan.",
    fulfilled: "Planen var færdig {fulfilled}",
    missing: "Planen er ikke udarbejdet",
  },
};
