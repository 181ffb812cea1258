import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const opfoelgningFoerIndsats: QualityRule = {
  id: "opfoelgning-foer-indsats",
  title: "Opfølgning på en indsats, der ikke var begyndt",
  kind: "umuligt",
  meaning: "Opfølgningen ligger før den dag, indsatsen begyndte.",
  remedy: "Ret den dag, der er forkert, eller knyt opfølgningen til den indsats, den fulgte op på.",
  consequence: "Opfølgningen tæller ikke, og den første opfølgning kan stå som overskredet.",
  duties: ["bl-95-foerste-opfoelgning", "sel-70-opfoelgning-3-maaneder"],
  figures: ["opfoelgninger-i-tide"],
  find: ({ history }) =>
    history.of("opfoelgning-holdt").flatMap((followUp) => {
      const start = history.find(followUp.concerns);
      if (start?.type !== "indsats-ivaerksat" || followUp.date >= start.date) return [];
      return [
        { events: [followUp, start], sentence: `${sayEvent(followUp)} ligger før ${sayEvent(start)}.` },
      ];
    }),
};
