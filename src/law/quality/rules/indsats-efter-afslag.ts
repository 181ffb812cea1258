import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const indsatsEfterAfslag: QualityRule = {
  id: "indsats-efter-afslag",
  title: "Indsats, der hviler på et afslag",
  kind: "modsigelse",
  meaning: "En indsats er knyttet til en afgørelse, der er registreret som afslag.",
  remedy: "Ret afgørelsens udfald, eller knyt indsatsen til den afgørelse, der bevilgede den.",
  consequence: "Der regnes ingen pligter fra et afslag, så samtale, samtykke og plan bliver ikke set efter.",
  duties: ["bl-5-barnets-holdning", "bl-32-samtykke", "bl-46-samtykke", "bl-91-plan-stillingtagen"],
  figures: ["samtykke", "planer-i-tide"],
  find: ({ history }) =>
    history.of("indsats-ivaerksat").flatMap((start) => {
      const decision = history.find(start.concerns);
      if (decision?.type !== "afgoerelse" || decision.udfald !== "afslag") return [];
      const sentence = `${sayEvent(start)} er knyttet til ${sayEvent(decision)}, som er et afslag.`;
      return [{ events: [start, decision], sentence }];
    }),
};
