import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { conversationBefore } from "../words/conversations.ts";
import { sameDay } from "../words/due-dates.ts";
import { holdningPaaAndenVis } from "../words/exceptions.ts";
import { indsatsEfterBarnetsLov } from "../words/provisions.ts";

/** BL § 5, stk. 3-4. */
export const bl5BarnetsHoldning: Duty = {
  id: "bl-5-barnets-holdning",
  title: "Barnets holdning indhentet før afgørelsen",
  rule: "Barnets holdning skal indhentes ved samtale eller anden direkte kontakt, før der træffes beslutning eller afgørelse. Kun i helt særlige tilfælde må den direkte kontakt udelades, og så skal holdningen belyses på anden vis.",
  source: {
    provision: "BL § 5, stk. 3-4",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(indsatsEfterBarnetsLov),
  due: sameDay,
  fulfilledBy: conversationBefore(indsatsEfterBarnetsLov),
  exceptions: [holdningPaaAndenVis(indsatsEfterBarnetsLov)],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Samtalen med barnet var {fulfilled}",
    missing: "Der er ingen samtale med barnet forud for afgørelsen",
  },
};
