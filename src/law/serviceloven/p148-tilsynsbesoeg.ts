import type { Duty } from "../duty.ts";
import { serviceloven } from "../in-force.ts";
import { endOfYear } from "../words/due-dates.ts";
import { endedInsidePeriod } from "../words/endings.ts";
import { twoVisitsWithConversation } from "../words/fulfilments.ts";
import { anbringelseEfterServiceloven } from "../words/provisions.ts";
import { eachYear } from "../words/years.ts";

/** SEL § 148, stk. 1. */
export const sel148Tilsynsbesoeg: Duty = {
  id: "sel-148-tilsynsbesoeg",
  title: "To tilsynsbesøg med samtale på 12 måneder",
  rule: "Et anbragt barn skulle have mindst to tilsynsbesøg om året, hvor kommunen talte med barnet.",
  source: {
    provision: "SEL § 148, stk. 1",
    url: null,
    note: "Skrevet efter hukommelsen; lovteksten er ikke efterprøvet.",
    verified: false,
  },
  inForce: serviceloven,
  kind: "frist",
  clock: eachYear(anbringelseEfterServiceloven),
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
