import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision, isUnderAge, only } from "../words/clocks.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { planWithinThreeMonthsBefore } from "../words/fulfilments.ts";
import { anbringelseMedSamtykke } from "../words/provisions.ts";

/** BL § 91, stk. 2. */
export const bl91Plan3Maaneder46: Duty = {
  id: "bl-91-plan-3-maaneder-46",
  title: "Barnets plan inden 3 måneder ved anbringelse med samtykke",
  rule: "Ved anbringelse efter § 46 af et barn under 16 år skal barnets plan være klar inden 3 måneder fra afgørelsen.",
  source: {
    provision: "BL § 91, stk. 2",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: only(eachDecision(anbringelseMedSamtykke), "når barnet er under 16 år", isUnderAge(16)),
  due: monthsAfter(3),
  fulfilledBy: planWithinThreeMonthsBefore("barnets-plan-udarbejdet"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Planen var færdig {fulfilled}",
    missing: "Planen er ikke udarbejdet",
  },
};
