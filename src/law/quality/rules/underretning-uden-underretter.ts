import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const underretningUdenUnderretter: QualityRule = {
  id: "underretning-uden-underretter",
  title: "Underretning uden underretter",
  kind: "mangler",
  meaning: "Det er ikke registreret, hvem underretningen kommer fra, heller ikke at den er anonym.",
  remedy: "Registrér, hvem underretningen kommer fra: fagperson, borger eller anonym.",
  consequence:
    "Underretningen behandles som ikke anonym, så der ventes en kvittering. Om underretteren er fagperson, vides ikke.",
  duties: ["bl-138-kvittering-6-hverdage", "bl-138-orientering-fagperson"],
  figures: [],
  find: ({ history }) =>
    history
      .of("underretning-modtaget")
      .filter(({ person }) => person === null)
      .map((event) => ({ events: [event], sentence: `${sayEvent(event)} har ingen underretter.` })),
};
