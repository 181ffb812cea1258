import { formatProvision } from "#casefile/provision";
import { barnetsLovFrom } from "#law/in-force";
import { foranstaltningEfterServiceloven } from "#law/words/provisions";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const paragrafUdenForSinTid: QualityRule = {
  id: "paragraf-uden-for-sin-tid",
  title: "Afgørelse efter en lov, der ikke gjaldt den dag",
  kind: "modsigelse",
  meaning:
    "En afgørelse før 1. januar 2024 står efter barnets lov, eller en afgørelse siden da står efter serviceloven § 52 eller § 58.",
  remedy: "Ret paragraffen eller dagen for afgørelsen.",
  consequence: "Afgørelsen bliver holdt op mod en lov, der ikke gjaldt, eller slet ikke.",
  duties: ["bl-5-barnets-holdning", "bl-32-samtykke", "bl-46-samtykke", "sel-48-boernesamtale"],
  figures: ["afgoerelser-efter-paragraf"],
  find: ({ history }) =>
    history.of("afgoerelse").flatMap((event) => {
      const { provision, date } = event;
      const isOutOfTime =
        date < barnetsLovFrom ? provision?.law === "BL" : foranstaltningEfterServiceloven.holds(provision);
      if (provision === null || !isOutOfTime) return [];
      return [{ events: [event], sentence: `${sayEvent(event)} er efter ${formatProvision(provision)}.` }];
    }),
};
