import { loneConclusions } from "../lone-conclusions.ts";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const udredningAfsluttetFoerBegyndt: QualityRule = {
  id: "udredning-afsluttet-foer-begyndt",
  title: "Afdækning eller undersøgelse afsluttet, før den begyndte",
  kind: "umuligt",
  meaning:
    "Den eneste begyndelse, der passer til afslutningen af en afdækning eller børnefaglig undersøgelse, ligger efter den.",
  remedy: "Ret den dag, der er forkert. Er det to forløb, så registrér det, der mangler.",
  consequence: "Undersøgelsen står som uafsluttet, og fristen på fire måneder løber videre.",
  duties: ["bl-20-undersoegelse-4-maaneder", "sel-50-undersoegelse-4-maaneder", "bl-95-foerste-opfoelgning"],
  figures: ["undersoegelser-i-tide", "undersoegelsens-dage"],
  find: ({ history }) =>
    loneConclusions(history).flatMap(({ conclusion, laterBeginning }) =>
      laterBeginning === null
        ? []
        : [
            {
              events: [conclusion, laterBeginning],
              sentence: `${sayEvent(conclusion)} ligger før ${sayEvent(laterBeginning)}.`,
            },
          ],
    ),
};
