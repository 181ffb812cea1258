import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const indsatsOphoertFoerBegyndt: QualityRule = {
  id: "indsats-ophoert-foer-begyndt",
  title: "Indsats ophørt, før den begyndte",
  kind: "umuligt",
  meaning: "Ophøret af en indsats ligger før den dag, indsatsen begyndte.",
  remedy: "Ret den dag, der er forkert, eller knyt ophøret til den rigtige indsats.",
  consequence: "Indsatsen regnes for at løbe endnu, og der ventes opfølgning og tilsyn.",
  duties: ["bl-95-foerste-opfoelgning", "bl-95-naeste-opfoelgning", "bl-156-tilsynsbesoeg"],
  figures: ["opfoelgninger-i-tide", "boern-anbragt"],
  find: ({ history }) =>
    history.of("indsats-ophoert").flatMap((end) => {
      const start = history.find(end.concerns);
      if (start?.type !== "indsats-ivaerksat" || end.date >= start.date) return [];
      return [{ events: [end, start], sentence: `${sayEvent(end)} ligger før ${sayEvent(start)}.` }];
    }),
};
