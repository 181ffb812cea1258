import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision, isUnderAge, only } from "../words/clocks.ts";
import { noDate } from "../words/due-dates.ts";
import { itsOwn } from "../words/fulfilments.ts";
import { stoettendeIndsats } from "../words/provisions.ts";

/** BL § 91, stk. 1. */
export const bl91PlanStillingtagen: Duty = {
  id: "bl-91-plan-stillingtagen",
  title: "Stillingtagen til barnets plan ved støttende indsats",
  rule: "Ved en støttende indsats til et barn under 16 år skal kommunen tage stilling til, om der skal udarbejdes en barnets plan.",
  source: {
    provision: "BL § 91, stk. 1",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: only(eachDecision(stoettendeIndsats), "når barnet er under 16 år", isUnderAge(16)),
  due: noDate,
  fulfilledBy: itsOwn("plan-stillingtagen"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Der blev taget stilling til en plan {fulfilled}",
    missing: "Der er ikke taget stilling til, om der skal laves en plan",
  },
};
