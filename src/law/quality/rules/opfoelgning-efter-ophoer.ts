import { endOfIndsats } from "#law/words/running";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const opfoelgningEfterOphoer: QualityRule = {
  id: "opfoelgning-efter-ophoer",
  title: "Opfølgning på en ophørt indsats",
  kind: "modsigelse",
  meaning: "Opfølgningen ligger efter den dag, indsatsen ophørte. På selve dagen er den i orden.",
  remedy: "Ret dagen for ophøret eller opfølgningen, eller knyt opfølgningen til den indsats, der løber nu.",
  consequence: "Den indsats, der løber nu, kan stå uden opfølgning.",
  duties: ["bl-95-naeste-opfoelgning", "bl-95-kadence-fastsat", "sel-70-opfoelgning-6-maaneder"],
  figures: ["opfoelgninger-holdt", "opfoelgninger-i-tide"],
  find: ({ history }) =>
    history.of("opfoelgning-holdt").flatMap((followUp) => {
      const start = history.find(followUp.concerns);
      const end = start?.type === "indsats-ivaerksat" ? endOfIndsats(start, history) : null;
      if (end === null || followUp.date <= end.date) return [];
      return [{ events: [followUp, end], sentence: `${sayEvent(followUp)} ligger efter ${sayEvent(end)}.` }];
    }),
};
