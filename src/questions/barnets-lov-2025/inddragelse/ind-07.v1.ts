import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens § 8: to be verified on Retsinformation.
export const ind07V1 = yesNoQuestion({
  id: "IND-07",
  version: 1,
  landmark: "inddragelse",
  text: "Er forældremyndighedsindehaveren vejledt om retten til bisidder?",
  source: "Forvaltningslovens § 8",
  criterion: {
    ja: "Før indsatsen blev besluttet, er hver forældremyndighedsindehaver mindst én gang vejledt om retten til at tage en bisidder med. Det ses i en indkaldelse, et referat eller et dateret notat.",
    nej: "Vejledningen ses ikke, er først givet efter beslutningen, eller er kun givet til den ene af to forældremyndighedsindehavere.",
    notRelevant:
      "Ingen forældremyndighedsindehaver kunne træffes, og forsøgene på at få kontakt er dokumenteret.",
    notYetMeasurable: null,
  },
  events: ["bisidder-vejledt", "afgoerelse"],
});
