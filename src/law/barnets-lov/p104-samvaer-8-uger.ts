import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachEvent } from "../words/clocks.ts";
import { daysAfter } from "../words/due-dates.ts";
import { firstFrom } from "../words/fulfilments.ts";

/** BL § 104, stk. 5. */
export const bl104Samvaer8Uger: Duty = {
  id: "bl-104-samvaer-8-uger",
  title: "Suspenderet samvær genoptaget inden 8 uger",
  rule: "Samvær kan efter barnets ønske suspenderes i op til 8 uger.",
  source: {
    provision: "BL § 104, stk. 5",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: eachEvent("samvaer-suspenderet"),
  due: daysAfter(56),
  fulfilledBy: firstFrom("samvaer-genoptaget"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Samværet blev suspenderet {start}.",
    fulfilled: "Det blev genoptaget {fulfilled}",
    missing: "Det er ikke genoptaget",
  },
};
