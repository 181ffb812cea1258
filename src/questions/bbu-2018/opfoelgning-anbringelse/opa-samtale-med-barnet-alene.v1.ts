import { yesNoQuestion } from "#questions/define-question";

// The stykke that demands the conversation is to be verified on Retsinformation.
export const opaSamtaleMedBarnetAleneV1 = yesNoQuestion({
  id: "opa-samtale-med-barnet-alene",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er der talt med barnet alene ved tilsynet?",
  source: "SEL § 148; ledelsestilsyn, 2. kvartal 2018: »Samtale med barnet alene«",
  criterion: {
    ja: "Ved det seneste tilsynsbesøg talte rådgiveren mindst en del af tiden med barnet, uden at ansatte eller plejeforældre var til stede, og det står i notatet.",
    nej: "Ansatte eller plejeforældre var til stede under hele samtalen, der blev ikke talt med barnet, eller det ses ikke, hvem der var til stede.",
    notRelevant:
      "Barnet er så lille, at det ikke kan føre en samtale, eller barnet sagde nej til at tale alene, og det er noteret.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  events: ["tilsynsbesoeg", "samtale-med-barn"],
});
