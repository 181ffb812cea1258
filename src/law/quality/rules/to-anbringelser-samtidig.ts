import { anbringelse, restsOn } from "#law/words/provisions";
import { isRunningOn } from "#law/words/running";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const toAnbringelserSamtidig: QualityRule = {
  id: "to-anbringelser-samtidig",
  title: "To anbringelser på samme tid",
  kind: "modsigelse",
  meaning:
    "En anbringelse begynder, mens en anden løber. Begynder den samme dag, som den anden ophører, er den i orden.",
  remedy: "Registrér, hvornår den første anbringelse ophørte, eller slet den, der er registreret to gange.",
  consequence: "Der ventes opfølgning og tilsyn på begge anbringelser.",
  duties: ["bl-95-foerste-opfoelgning", "bl-95-naeste-opfoelgning", "bl-156-tilsynsbesoeg"],
  figures: ["opfoelgninger-i-tide", "tilsynsbesoeg-i-tide"],
  find: ({ history }) => {
    const placements = history.of("indsats-ivaerksat").filter((start) => restsOn(start, anbringelse));
    return placements.flatMap((start, index) => {
      const running = placements.slice(0, index).find((earlier) => isRunningOn(start.date, earlier, history));
      if (running === undefined) return [];
      const sentence = `${sayEvent(start)}, mens anbringelsen fra ${sayEvent(running)} løber.`;
      return [{ events: [start, running], sentence }];
    });
  },
};
