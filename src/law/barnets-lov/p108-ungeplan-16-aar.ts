import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { birthdayWhile } from "../words/clocks.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { indsatsEnded } from "../words/endings.ts";
import { planWithinThreeMonthsBefore } from "../words/fulfilments.ts";
import { anbringelse } from "../words/provisions.ts";

/** BL § 108, stk. 3. */
export const bl108Ungeplan16Aar: Duty = {
  id: "bl-108-ungeplan-16-aar",
  title: "Ungeplan inden 3 måneder efter 16-årsfødselsdagen",
  rule: "Når en anbragt ung fylder 16 år, skal ungeplanen være klar inden 3 måneder efter fødselsdagen.",
  source: {
    provision: "BL § 108, stk. 3",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: birthdayWhile(16, anbringelse),
  due: monthsAfter(3),
  fulfilledBy: planWithinThreeMonthsBefore("ungeplan-udarbejdet"),
  exceptions: [],
  ends: indsatsEnded,
  tells: {
    start: "Den unge fyldte 16 år {start}.",
    fulfilled: "Ungeplanen var færdig {fulfilled}",
    missing: "Ungeplanen er ikke udarbejdet",
  },
};
