import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens § 8: to be verified on Retsinformation.
export const b20Ind07V1 = yesNoQuestion({
  id: "B20-IND-07",
  version: 1,
  landmark: "inddragelse",
  text: "Er forældremyndighedsindehaveren vejledt om retten til bisidder?",
  source: "Forvaltningslovens § 8",
  criterion: {
    ja: "En indkaldelse, et referat eller et dateret notat viser, at hver forældremyndighedsindehaver er vejledt mindst én gang før afgørelsen.",
    nej: "Vejledningen ses ikke, er først givet efter afgørelsen, eller er kun givet til den ene af to forældremyndighedsindehavere.",
    notRelevant:
      "Ingen forældremyndighedsindehaver kunne træffes, og forsøgene på at få kontakt er dokumenteret.",
    notYetMeasurable: null,
  },
  events: ["bisidder-vejledt", "afgoerelse"],
});
