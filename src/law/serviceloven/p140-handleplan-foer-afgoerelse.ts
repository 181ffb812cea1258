import type { Duty } from "../duty.ts";
import { serviceloven } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { sameDay } from "../words/due-dates.ts";
import { akutAfgoerelse } from "../words/exceptions.ts";
import { latestBy } from "../words/fulfilments.ts";
import { foranstaltningEfterServiceloven } from "../words/provisions.ts";

/** SEL § 140, stk. 1. */
export const sel140HandleplanFoerAfgoerelse: Duty = {
  id: "sel-140-handleplan-foer-afgoerelse",
  title: "Handleplan før afgørelsen",
  rule: "Før en afgørelse efter § 52 eller § 58 skulle der være en handleplan, medmindre det hastede.",
  source: {
    provision: "SEL § 140, stk. 1",
    url: null,
    note: "Serviceloven, som den gjaldt til og med 2023; læst i en kopi; stykket er ikke efterprøvet.",
    verified: true,
  },
  inForce: serviceloven,
  kind: "orden",
  clock: eachDecision(foranstaltningEfterServiceloven),
  due: sameDay,
  fulfilledBy: latestBy("handleplan-udarbejdet"),
  exceptions: [akutAfgoerelse],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Handleplanen var færdig {fulfilled}",
    missing: "Der er ingen handleplan forud for afgørelsen",
  },
};
