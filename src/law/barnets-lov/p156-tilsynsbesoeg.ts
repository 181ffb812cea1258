import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { endOfYear } from "../words/due-dates.ts";
import { endedInsidePeriod } from "../words/endings.ts";
import { twoVisitsWithConversation } from "../words/fulfilments.ts";
import { anbringelse } from "../words/provisions.ts";
import { eachYear } from "../words/years.ts";

/** BL § 156, stk. 5. */
export const bl156Tilsynsbesoeg: Duty = {
  id: "bl-156-tilsynsbesoeg",
  title: "To tilsynsbesøg med samtale på 12 måneder",
  rule: "Et anbragt barn skal have mindst to tilsynsbesøg om året, hvor kommunen taler med barnet, så vidt muligt uden personale.",
  source: {
    provision: "BL § 156, stk. 5",
    url: lbk282,
    note: "Læst i en kopi af LBK nr. 282 af 17. marts 2025. Om året er kalenderåret eller 12 måneder fra anbringelsen, er ikke fundet; kommunen vælger, og til den har valgt, regnes 12 måneder fra anbringelsen.",
    verified: true,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: eachYear(anbringelse),
  due: endOfYear,
  fulfilledBy: twoVisitsWithConversation,
  exceptions: [],
  ends: endedInsidePeriod,
  tells: {
    start: "De 12 måneder begyndte {start}.",
    fulfilled: "Det andet besøg med samtale var {fulfilled}",
    missing: "Der er ikke to besøg med samtale i de 12 måneder",
  },
};
