import type { Duty } from "../duty.ts";
import { serviceloven } from "../in-force.ts";
import { eachStart } from "../words/clocks.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { indsatsEnded } from "../words/endings.ts";
import { nextFollowUp } from "../words/fulfilments.ts";
import { foranstaltningEfterServiceloven } from "../words/provisions.ts";

/** SEL § 70, stk. 1. */
export const sel70Opfoelgning3Maaneder: Duty = {
  id: "sel-70-opfoelgning-3-maaneder",
  title: "Første opfølgning inden 3 måneder",
  rule: "Den første opfølgning skulle holdes inden 3 måneder, efter at foranstaltningen var iværksat.",
  source: {
    provision: "SEL § 70, stk. 1",
    url: null,
    note: "Kendt fra Task Forcens måling (2020); lovteksten er ikke efterprøvet.",
    verified: false,
  },
  inForce: serviceloven,
  kind: "frist",
  clock: eachStart(foranstaltningEfterServiceloven),
  due: monthsAfter(3),
  fulfilledBy: nextFollowUp,
  exceptions: [],
  ends: indsatsEnded,
  tells: {
    start: "Foranstaltningen begyndte {start}.",
    fulfilled: "Den første opfølgning blev holdt {fulfilled}",
    missing: "Der er ikke holdt en opfølgning",
  },
};
