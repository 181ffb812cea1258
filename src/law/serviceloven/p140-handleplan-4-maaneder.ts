import type { Duty } from "../duty.ts";
import { serviceloven } from "../in-force.ts";
import { eachDecision, only } from "../words/clocks.ts";
import { isAkutWithoutHandleplan } from "../words/conditions.ts";
import { monthsAfter } from "../words/due-dates.ts";
import { firstFrom } from "../words/fulfilments.ts";
import { foranstaltningEfterServiceloven } from "../words/provisions.ts";

/** SEL § 140, stk. 2. */
export const sel140Handleplan4Maaneder: Duty = {
  id: "sel-140-handleplan-4-maaneder",
  title: "Handleplan inden 4 måneder efter en akut afgørelse",
  rule: "Hastede det, skulle handleplanen være klar inden 4 måneder efter afgørelsen.",
  source: {
    provision: "SEL § 140, stk. 2",
    url: null,
    note: "Serviceloven, som den gjaldt til og med 2023; læst i en kopi; stykket er ikke efterprøvet.",
    verified: true,
  },
  inForce: serviceloven,
  kind: "frist",
  clock: only(
    eachDecision(foranstaltningEfterServiceloven),
    "når den er akut, og der ikke var en handleplan i forvejen",
    isAkutWithoutHandleplan,
  ),
  due: monthsAfter(4),
  fulfilledBy: firstFrom("handleplan-udarbejdet"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Den akutte afgørelse blev truffet {start}.",
    fulfilled: "Handleplanen var færdig {fulfilled}",
    missing: "Handleplanen er ikke udarbejdet",
  },
};
