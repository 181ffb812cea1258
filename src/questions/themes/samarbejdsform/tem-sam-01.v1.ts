import { yesNoQuestion } from "#questions/define-question";

export const temSam01V1 = yesNoQuestion({
  id: "TEM-SAM-01",
  version: 1,
  landmark: "samarbejdsform",
  text: "Er det aftalt med familien, hvordan rådgiver og familie holder kontakt?",
  source: "Københavns Kommunes forslag til ny model for ledelsestilsynet, 2025 (temanedslag)",
  criterion: {
    ja: "Sagen gengiver en aftale med familien om mindst to ting: hvem familien kan kontakte, og hvordan (telefon, besøg, digital post eller andet).",
    nej: "Der er ingen aftale i sagen, eller kontaktformen er valgt af kommunen, uden at familien er spurgt.",
    notRelevant: "Familien ønskede ingen kontakt, og det er noteret.",
    notYetMeasurable: null,
  },
  events: ["samtale-med-barn", "afgoerelse", "opfoelgning-holdt"],
});
