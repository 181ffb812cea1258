import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const indsatsUdenParagraf: QualityRule = {
  id: "indsats-uden-paragraf",
  title: "Indsats uden paragraf",
  kind: "mangler",
  meaning:
    "En indsats er begyndt, uden at det er registreret efter hvilken paragraf. En afgørelse uden paragraf er afvist, da den blev indlæst.",
  remedy: "Registrér den paragraf, indsatsen er givet efter.",
  consequence:
    "Ingen af de pligter, der følger indsatsen, bliver regnet, og et anbragt barn tæller ikke som anbragt.",
  duties: ["bl-95-foerste-opfoelgning", "bl-156-tilsynsbesoeg", "bl-32-samtykke", "bl-137-genvurdering"],
  figures: ["opfoelgninger-i-tide", "tilsynsbesoeg-i-tide", "boern-anbragt"],
  find: ({ history }) =>
    history
      .of("indsats-ivaerksat")
      .filter(({ provision }) => provision === null)
      .map((event) => ({ events: [event], sentence: `${sayEvent(event)} har ingen paragraf.` })),
};
