import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision, isAtLeast, only } from "../words/clocks.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { planWithinThreeMonthsBefore } from "../words/fulfilments.ts";
import { anbringelseMedSamtykke } from "../words/provisions.ts";

/** BL § 108, stk. 3. */
export const bl108Ungeplan3Maaneder: Duty = {
  id: "bl-108-ungeplan-3-maaneder",
  title: "Ungeplan inden 3 måneder ved anbringelse med samtykke",
  rule: "Ved anbringelse efter § 46 af en ung, der er fyldt 16 år, skal ungeplanen være klar inden 3 måneder fra afgørelsen.",
  source: {
    provision: "BL § 108, stk. 3",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: only(eachDecision(anbringelseMedSamtykke), "når den unge er fyldt 16 år", isAtLeast(16)),
  due: monthsAfter(3),
  fulfilledBy: planWithinThreeMonthsBefore("ungeplan-udarbejdet"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Ungeplanen var færdig {fulfilled}",
    missing: "Ungeplanen er ikke udarbejdet",
  },
};
