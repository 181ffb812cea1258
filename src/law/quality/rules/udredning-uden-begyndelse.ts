import { loneConclusions } from "../lone-conclusions.ts";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const udredningUdenBegyndelse: QualityRule = {
  id: "udredning-uden-begyndelse",
  title: "Afdækning eller undersøgelse afsluttet uden at være begyndt",
  kind: "mangler",
  meaning:
    "En afdækning eller en børnefaglig undersøgelse er afsluttet, men sagen siger ikke, hvornår den begyndte.",
  remedy: "Registrér, hvornår afdækningen blev påbegyndt, eller undersøgelsen blev besluttet.",
  consequence: "Undersøgelsens længde og fristen på fire måneder kan ikke regnes.",
  duties: ["bl-20-undersoegelse-4-maaneder", "sel-50-undersoegelse-4-maaneder", "bl-95-foerste-opfoelgning"],
  figures: ["undersoegelser-paabegyndt", "undersoegelser-i-tide", "undersoegelsens-dage"],
  find: ({ history }) =>
    loneConclusions(history)
      .filter(({ laterBeginning }) => laterBeginning === null)
      .map(({ conclusion }) => ({
        events: [conclusion],
        sentence: `${sayEvent(conclusion)} har ingen begyndelse.`,
      })),
};
