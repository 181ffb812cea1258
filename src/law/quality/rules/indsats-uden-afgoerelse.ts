import { formatProvision } from "#casefile/provision";
import { indsatsDerFoelgesOp, restsOn } from "#law/words/provisions";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const indsatsUdenAfgoerelse: QualityRule = {
  id: "indsats-uden-afgoerelse",
  title: "Indsats uden afgørelse",
  kind: "mangler",
  meaning:
    "En indsats efter barnets lov § 32, § 46 eller § 47 eller serviceloven § 52 eller § 58 er ikke knyttet til en afgørelse, og sagen har ingen afgørelse efter samme paragraf på eller før dagen, den begyndte.",
  remedy: "Registrér afgørelsen, og knyt indsatsen til den.",
  consequence: "De pligter, der regnes fra afgørelsen, bliver ikke regnet: samtale, samtykke og plan.",
  duties: ["bl-5-barnets-holdning", "bl-32-samtykke", "bl-46-samtykke", "bl-91-plan-stillingtagen"],
  figures: ["afgoerelser-efter-paragraf", "planer-i-tide", "samtykke"],
  find: ({ history }) =>
    history.of("indsats-ivaerksat").flatMap((start) => {
      const { provision } = start;
      if (provision === null || start.concerns !== null || !restsOn(start, indsatsDerFoelgesOp)) return [];
      const isDecided = history
        .of("afgoerelse")
        .some(
          (decision) =>
            decision.date <= start.date &&
            decision.provision?.law === provision.law &&
            decision.provision.section === provision.section,
        );
      if (isDecided) return [];
      const sentence = `${sayEvent(start)} efter ${formatProvision(provision)} har ingen afgørelse bag sig.`;
      return [{ events: [start], sentence }];
    }),
};
