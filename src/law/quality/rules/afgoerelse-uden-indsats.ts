import { formatProvision } from "#casefile/provision";
import { indsatsDerFoelgesOp, restsOn } from "#law/words/provisions";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const afgoerelseUdenIndsats: QualityRule = {
  id: "afgoerelse-uden-indsats",
  title: "Afgørelse, der er fulgt op, uden at indsatsen er begyndt",
  kind: "mangler",
  meaning:
    "Efter en afgørelse om indsats er der holdt opfølgning, men sagen har ingen begyndt indsats. En afgørelse, der venter eller aldrig blev til noget, er ikke med: om den skulle være begyndt, kan datoer ikke vise.",
  remedy: "Registrér, hvornår indsatsen begyndte, og knyt den til afgørelsen.",
  consequence: "Opfølgning og tilsyn bliver ikke regnet, og et anbragt barn tæller ikke som anbragt.",
  duties: ["bl-32-samtykke", "bl-95-foerste-opfoelgning", "bl-156-tilsynsbesoeg"],
  figures: ["opfoelgninger-i-tide", "tilsynsbesoeg-i-tide", "boern-anbragt"],
  find: ({ history }) => {
    const decision = history
      .of("afgoerelse")
      .find((event) => restsOn(event, indsatsDerFoelgesOp) && event.udfald !== "afslag");
    if (decision?.provision == null || history.of("indsats-ivaerksat").length > 0) return [];
    const followUp = history.of("opfoelgning-holdt").find(({ date }) => date >= decision.date);
    if (followUp === undefined) return [];
    const sentence = `${sayEvent(decision)} efter ${formatProvision(decision.provision)} har ingen begyndt indsats, men ${sayEvent(followUp)}.`;
    return [{ events: [decision, followUp], sentence }];
  },
};
