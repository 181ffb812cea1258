import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachEvent, only } from "../words/clocks.ts";
import { isFromFagperson } from "../words/conditions.ts";
import { noDate } from "../words/due-dates.ts";
import { itsOwn } from "../words/fulfilments.ts";

/** BL § 138; the old SEL § 155 b, stk. 2-3. */
export const bl138OrienteringFagperson: Duty = {
  id: "bl-138-orientering-fagperson",
  title: "Fagperson orienteret efter underretning",
  rule: "En fagperson, der har underrettet, skal have at vide, om underretningen har ført til en udredning eller indsats. Særlige forhold kan tale imod.",
  source: {
    provision: "BL § 138",
    url: lbk282,
    note: "Kendt fra den gamle lov (SEL § 155 b, stk. 2-3). Om den nu står i § 137 eller § 138, er ikke efterprøvet. Der er ikke fundet en frist, og de særlige forhold, der fritager, kan ikke ses af hændelserne.",
    verified: false,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: only(eachEvent("underretning-modtaget"), "når underretteren er en fagperson", isFromFagperson),
  due: noDate,
  fulfilledBy: itsOwn("underretter-orienteret"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Underretningen kom {start}.",
    fulfilled: "Underretteren blev orienteret {fulfilled}",
    missing: "Underretteren er ikke orienteret",
  },
};
