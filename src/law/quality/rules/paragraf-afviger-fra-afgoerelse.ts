import { formatProvision } from "#casefile/provision";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const paragrafAfvigerFraAfgoerelse: QualityRule = {
  id: "paragraf-afviger-fra-afgoerelse",
  title: "Indsats efter en anden paragraf end afgørelsen",
  kind: "modsigelse",
  meaning:
    "Indsatsen og den afgørelse, den er knyttet til, står efter hver sin paragraf i samme lov. Stykke og nummer sammenlignes ikke, og heller ikke en afgørelse efter serviceloven med en indsats efter barnets lov.",
  remedy: "Ret den af de to paragraffer, der er forkert, eller knyt indsatsen til sin egen afgørelse.",
  consequence: "Afgørelsen og indsatsen bliver holdt op mod hver sine pligter.",
  duties: ["bl-32-samtykke", "bl-46-samtykke", "bl-95-foerste-opfoelgning", "bl-156-tilsynsbesoeg"],
  figures: ["afgoerelser-efter-paragraf", "boern-anbragt"],
  find: ({ history }) =>
    history.of("indsats-ivaerksat").flatMap((start) => {
      const decision = history.find(start.concerns);
      if (decision?.type !== "afgoerelse" || start.provision === null || decision.provision === null)
        return [];
      const [own, decided] = [start.provision, decision.provision];
      if (own.law !== decided.law || own.section === decided.section) return [];
      const sentence = `${sayEvent(start)} er efter ${formatProvision(own)}, men ${sayEvent(decision)} efter ${formatProvision(decided)}.`;
      return [{ events: [start, decision], sentence }];
    }),
};
