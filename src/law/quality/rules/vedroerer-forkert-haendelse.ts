import { eventTypes } from "#casefile/event-type";
import { concernedTypes } from "../concerned-types.ts";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const vedroererForkertHaendelse: QualityRule = {
  id: "vedroerer-forkert-haendelse",
  title: "Hændelsen er knyttet til en hændelse af en anden slags",
  kind: "modsigelse",
  meaning:
    "En opfølgning er fx knyttet til afgørelsen i stedet for til indsatsens begyndelse, eller en vurdering til noget andet end en underretning.",
  remedy: "Knyt registreringen til den underretning, indsats eller afgørelse, den hører til.",
  consequence: "Hændelsen tæller ikke med som opfyldelse af nogen pligt, og fristen kan stå som overskredet.",
  duties: [
    "bl-136-vurdering-24-timer",
    "bl-138-kvittering-6-hverdage",
    "bl-91-plan-stillingtagen",
    "bl-95-foerste-opfoelgning",
    "bl-95-naeste-opfoelgning",
  ],
  figures: ["vurderet-inden-24-timer", "opfoelgninger-i-tide", "boern-anbragt"],
  find: ({ events, history }) =>
    events.flatMap((event) => {
      const wanted = concernedTypes[event.type];
      const concerned = history.find(event.concerns);
      if (wanted === undefined || concerned === undefined || concerned.type === wanted) return [];
      const sentence = `${sayEvent(event)} er knyttet til ${sayEvent(concerned)} og ikke til »${eventTypes[wanted]}«.`;
      return [{ events: [event, concerned], sentence }];
    }),
};
