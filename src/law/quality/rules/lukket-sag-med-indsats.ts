import { formatDanishDate } from "#kit/danish-date";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const lukketSagMedIndsats: QualityRule = {
  id: "lukket-sag-med-indsats",
  title: "Lukket sag, hvor en indsats stadig løber",
  kind: "modsigelse",
  meaning: "Sagen er lukket, men en indsats i den har intet ophør.",
  remedy: "Registrér, hvornår indsatsen ophørte, eller åbn sagen igen, hvis indsatsen fortsætter.",
  consequence: "Opfølgning og tilsyn står som manglende efter den dag, sagen blev lukket.",
  duties: ["bl-95-foerste-opfoelgning", "bl-95-naeste-opfoelgning", "bl-156-tilsynsbesoeg"],
  figures: ["opfoelgninger-i-tide", "tilsynsbesoeg-i-tide"],
  find: ({ history }) => {
    const { closed } = history.caseFile;
    if (closed === null) return [];
    return history
      .of("indsats-ivaerksat")
      .filter(({ date, id }) => date <= closed && history.concerning("indsats-ophoert", id).length === 0)
      .map((start) => ({
        events: [start],
        sentence: `${sayEvent(start)} har intet ophør, men sagen blev lukket ${formatDanishDate(closed)}.`,
      }));
  },
};
