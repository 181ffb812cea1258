import { concernedTypes } from "../concerned-types.ts";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const vedroererMangler: QualityRule = {
  id: "vedroerer-mangler",
  title: "Det fremgår ikke, hvad hændelsen vedrører",
  kind: "mangler",
  meaning:
    "En vurdering eller kvittering nævner ikke sin underretning, en opfølgning eller et ophør ikke sin indsats, eller en stillingtagen til plan ikke sin afgørelse. Indsatser uden afgørelse står for sig.",
  remedy: "Knyt registreringen til den underretning, indsats eller afgørelse, den hører til.",
  consequence: "Hændelsen tæller ikke med som opfyldelse af nogen pligt, og fristen kan stå som overskredet.",
  duties: [
    "bl-136-vurdering-24-timer",
    "bl-138-kvittering-6-hverdage",
    "bl-137-genvurdering",
    "bl-91-plan-stillingtagen",
    "bl-95-foerste-opfoelgning",
    "bl-95-naeste-opfoelgning",
  ],
  figures: ["vurderet-inden-24-timer", "genvurderet", "opfoelgninger-i-tide", "boern-anbragt"],
  find: ({ events }) =>
    events
      .filter(
        ({ type, concerns }) =>
          concerns === null && type !== "indsats-ivaerksat" && concernedTypes[type] !== undefined,
      )
      .map((event) => ({ events: [event], sentence: `${sayEvent(event)} er ikke knyttet til noget.` })),
};
