import type { Duty } from "../duty.ts";
import { serviceloven } from "../in-force.ts";
import { eachFollowUp, only } from "../words/clocks.ts";
import { whileItRuns } from "../words/conditions.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { indsatsEnded } from "../words/endings.ts";
import { nextFollowUp } from "../words/fulfilments.ts";
import { foranstaltningEfterServiceloven } from "../words/provisions.ts";

/** SEL § 70, stk. 1. */
export const sel70Opfoelgning6Maaneder: Duty = {
  id: "sel-70-opfoelgning-6-maaneder",
  title: "Næste opfølgning inden 6 måneder",
  rule: "Efter den første opfølgning skulle der følges op mindst hver 6. måned, så længe foranstaltningen løb.",
  source: {
    provision: "SEL § 70, stk. 1",
    url: null,
    note: "Kendt fra Task Forcens måling (2020); lovteksten er ikke efterprøvet.",
    verified: false,
  },
  inForce: serviceloven,
  kind: "frist",
  clock: only(eachFollowUp(foranstaltningEfterServiceloven), "mens den løber", whileItRuns),
  due: monthsAfter(6),
  fulfilledBy: nextFollowUp,
  exceptions: [],
  ends: indsatsEnded,
  tells: {
    start: "Opfølgningen blev holdt {start}.",
    fulfilled: "Den næste blev holdt {fulfilled}",
    missing: "Den næste er ikke holdt",
  },
};
