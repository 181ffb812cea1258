import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachStart } from "../words/clocks.ts";
import { threeMonthsOrConclusion } from "../words/due-dates.ts";
import { indsatsEnded } from "../words/endings.ts";
import { nextFollowUp } from "../words/fulfilments.ts";
import { indsatsEfterBarnetsLov } from "../words/provisions.ts";

/** BL § 95, stk. 2. */
export const bl95FoersteOpfoelgning: Duty = {
  id: "bl-95-foerste-opfoelgning",
  title: "Første opfølgning inden 3 måneder",
  rule: "Den første opfølgning skal holdes senest 3 måneder efter, at indsatsen er iværksat, og tidligere, hvis en afdækning eller undersøgelse, der løb samtidig, afsluttes.",
  source: {
    provision: "BL § 95, stk. 2",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: eachStart(indsatsEfterBarnetsLov),
  due: threeMonthsOrConclusion,
  fulfilledBy: nextFollowUp,
  exceptions: [],
  ends: indsatsEnded,
  tells: {
    start: "Indsatsen begyndte {start}.",
    fulfilled: "Den første opfølgning blev holdt {fulfilled}",
    missing: "Der er ikke holdt en opfølgning",
  },
};
