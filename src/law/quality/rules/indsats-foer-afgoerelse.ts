import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const indsatsFoerAfgoerelse: QualityRule = {
  id: "indsats-foer-afgoerelse",
  title: "Indsats begyndt før sin afgørelse",
  kind: "modsigelse",
  meaning: "Indsatsen er begyndt en dag før den afgørelse, den er knyttet til.",
  remedy: "Ret den dag, der er forkert, eller knyt indsatsen til den afgørelse, den hviler på.",
  consequence: "Samtykke og opfølgning bliver regnet fra en forkert dag.",
  duties: ["bl-32-samtykke", "bl-95-foerste-opfoelgning", "bl-156-tilsynsbesoeg"],
  figures: ["samtykke", "opfoelgninger-i-tide"],
  find: ({ history }) =>
    history.of("indsats-ivaerksat").flatMap((start) => {
      const decision = history.find(start.concerns);
      if (decision?.type !== "afgoerelse" || start.date >= decision.date) return [];
      return [
        { events: [start, decision], sentence: `${sayEvent(start)} ligger før ${sayEvent(decision)}.` },
      ];
    }),
};
