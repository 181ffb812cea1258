import { yesNoQuestion } from "#questions/define-question";

export const temSam02V1 = yesNoQuestion({
  id: "TEM-SAM-02",
  version: 1,
  landmark: "samarbejdsform",
  text: "Er møder og breve tilpasset familiens behov, fx for tolk eller let sprog?",
  source: "Københavns Kommunes forslag til ny model for ledelsestilsynet, 2025 (temanedslag)",
  criterion: {
    ja: "Sagen nævner behovet, og mindst ét møde eller brev viser, at der er taget højde for det.",
    nej: "Sagen nævner behovet, men intet møde eller brev viser, at der er taget højde for det.",
    notRelevant: "Sagen viser intet særligt behov hos barnet eller forældrene.",
    notYetMeasurable: null,
  },
  events: ["samtale-med-barn", "afgoerelse", "opfoelgning-holdt"],
});
