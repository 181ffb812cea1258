import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachEvent, only } from "../words/clocks.ts";
import { whileIndsatsRuns } from "../words/conditions.ts";
import { noDate } from "../words/due-dates.ts";
import { byAnotherThanTheRaadgiver } from "../words/fulfilments.ts";
import { indsatsEfterBarnetsLov } from "../words/provisions.ts";

/** BL § 137. */
export const bl137Genvurdering: Duty = {
  id: "bl-137-genvurdering",
  title: "Sagen genvurderet ved ny underretning",
  rule: "Kommer der en underretning, mens en indsats løber, skal sagen genvurderes, og en anden end barnets rådgiver skal deltage.",
  source: {
    provision: "BL § 137",
    url: lbk282,
    note: "At § 137, stk. 1, er reglen om genvurdering, er vores læsning (L 87, 2024-25); ikke efterprøvet. L 87 nævner også anbringelse efter § 67; den er ikke med her.",
    verified: false,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: only(
    eachEvent("underretning-modtaget"),
    "mens en indsats efter BL § 32, § 46 eller § 47 løber",
    whileIndsatsRuns(indsatsEfterBarnetsLov),
  ),
  due: noDate,
  fulfilledBy: byAnotherThanTheRaadgiver("genvurdering"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Underretningen kom {start}.",
    fulfilled: "Sagen blev genvurderet {fulfilled}",
    missing: "Der er ingen genvurdering af en anden end sagens rådgiver",
  },
};
