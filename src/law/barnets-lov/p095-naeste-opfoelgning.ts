import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachFollowUp, only } from "../words/clocks.ts";
import { hasNextDate } from "../words/conditions.ts";
import { dateDecided } from "../words/due-dates.ts";
import { indsatsEnded } from "../words/endings.ts";
import { nextFollowUp } from "../words/fulfilments.ts";
import { indsatsDerFoelgesOp } from "../words/provisions.ts";

/** BL § 95, stk. 3. */
export const bl95NaesteOpfoelgning: Duty = {
  id: "bl-95-naeste-opfoelgning",
  title: "Næste opfølgning til den besluttede tid",
  rule: "De senere opfølgninger skal holdes til den tid, kommunen selv har besluttet i sagen. Barnets lov har ingen fast frist på 6 måneder.",
  source: {
    provision: "BL § 95, stk. 3",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: only(eachFollowUp(indsatsDerFoelgesOp), "når den fastsætter en dato for den næste", hasNextDate),
  due: dateDecided,
  fulfilledBy: nextFollowUp,
  exceptions: [],
  ends: indsatsEnded,
  tells: {
    start: "Opfølgningen blev holdt {start}.",
    fulfilled: "Den næste blev holdt {fulfilled}",
    missing: "Den næste er ikke holdt",
  },
};
