import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { noDate } from "../words/due-dates.ts";
import { firstFrom } from "../words/fulfilments.ts";
import { anbringelseEfterBarnetsLov } from "../words/provisions.ts";

/** BL § 75. */
export const bl75Stoetteperson: Duty = {
  id: "bl-75-stoetteperson",
  title: "Støtteperson tilbudt ved anbringelse",
  rule: "Når et barn anbringes, skal forældremyndighedsindehaveren have tilbud om en støtteperson.",
  source: {
    provision: "BL § 75",
    url: lbk282,
    note: "At § 75 handler om støttepersonen, er læst i Ankestyrelsens undersøgelse fra april 2025; at tilbuddet er en pligt, er kendt fra SEL § 54 og ikke efterprøvet. Der er ikke fundet en frist.",
    verified: false,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(anbringelseEfterBarnetsLov),
  due: noDate,
  fulfilledBy: firstFrom("stoetteperson-tilbudt"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Støttepersonen blev tilbudt {fulfilled}",
    missing: "Der er ikke tilbudt en støtteperson",
  },
};
