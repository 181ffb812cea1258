import type { Duty } from "../duty.ts";
import { serviceloven } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { conversationBefore } from "../words/conversations.ts";
import { sameDay } from "../words/due-dates.ts";
import { holdningPaaAndenVis } from "../words/exceptions.ts";
import { foranstaltningEfterServiceloven } from "../words/provisions.ts";

/** SEL § 48. */
export const sel48Boernesamtale: Duty = {
  id: "sel-48-boernesamtale",
  title: "Børnesamtale før afgørelsen",
  rule: "Før en afgørelse efter § 52 eller § 58 skulle der finde en samtale sted med barnet. Blev den undladt, skulle holdningen belyses på anden vis.",
  source: {
    provision: "SEL § 48",
    url: null,
    note: "Serviceloven, som den gjaldt til og med 2023; læst i Ankestyrelsens målinger.",
    verified: true,
  },
  inForce: serviceloven,
  kind: "orden",
  clock: eachDecision(foranstaltningEfterServiceloven),
  due: sameDay,
  fulfilledBy: conversationBefore(foranstaltningEfterServiceloven),
  exceptions: [holdningPaaAndenVis(foranstaltningEfterServiceloven)],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Samtalen med barnet var {fulfilled}",
    missing: "Der er ingen samtale med barnet forud for afgørelsen",
  },
};
