import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachEvent, only } from "../words/clocks.ts";
import { isFromKnownNotifier } from "../words/conditions.ts";
import { hverdageAfter } from "../words/due-dates.ts";
import { itsOwn } from "../words/fulfilments.ts";

/** BL § 138. */
export const bl138Kvittering6Hverdage: Duty = {
  id: "bl-138-kvittering-6-hverdage",
  title: "Underretning kvitteret inden 6 hverdage",
  rule: "Den, der har underrettet, skal have en kvittering inden 6 hverdage. Er underretteren anonym, er der ingen at kvittere til.",
  source: {
    provision: "BL § 138",
    url: lbk282,
    note: "Fristen er bekræftet på kommuners sider og i den gamle lov (SEL § 155 b). Om den nu står i § 137 eller § 138, og om lørdag er en hverdag, er ikke efterprøvet.",
    verified: false,
  },
  inForce: barnetsLov,
  kind: "frist",
  clock: only(eachEvent("underretning-modtaget"), "når underretteren ikke er anonym", isFromKnownNotifier),
  due: hverdageAfter(6),
  fulfilledBy: itsOwn("underretning-kvitteret"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Underretningen kom {start}.",
    fulfilled: "Kvitteringen blev sendt {fulfilled}",
    missing: "Der er ingen kvittering i sagen",
  },
};
