import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { firstFollowUp } from "../words/clocks.ts";
import { noDate } from "../words/due-dates.ts";
import { decidesNextDate } from "../words/fulfilments.ts";
import { indsatsDerFoelgesOp } from "../words/provisions.ts";

/** BL § 95, stk. 3. */
export const bl95KadenceFastsat: Duty = {
  id: "bl-95-kadence-fastsat",
  title: "Næste opfølgning besluttet ved den første",
  rule: "Ved den første opfølgning skal kommunen beslutte, hvordan og hvornår der følges op derefter.",
  source: {
    provision: "BL § 95, stk. 3",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: firstFollowUp(indsatsDerFoelgesOp),
  due: noDate,
  fulfilledBy: decidesNextDate,
  exceptions: [],
  ends: null,
  tells: {
    start: "Den første opfølgning blev holdt {start}.",
    fulfilled: "Datoen for den næste blev besluttet {fulfilled}",
    missing: "Der er ikke besluttet en dato for den næste",
  },
};
