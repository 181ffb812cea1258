import { yesNoQuestion } from "#questions/define-question";

// Version 1 took the very mention of a bisidder for guidance. Forvaltningslovens § 8: to be verified on Retsinformation.
export const ind07V2 = yesNoQuestion({
  id: "IND-07",
  version: 2,
  landmark: "inddragelse",
  text: "Er forældremyndighedsindehaveren vejledt om retten til bisidder, så det kan læses, hvad vejledningen gik ud på?",
  source: "Forvaltningslovens § 8",
  criterion: {
    ja: "Før indsatsen blev besluttet, er hver forældremyndighedsindehaver mindst én gang vejledt om retten til at tage en bisidder med, og sagen gengiver, hvad der blev sagt eller skrevet om det. Det ses i en indkaldelse, et referat eller et dateret notat.",
    nej: "Vejledningen ses ikke, er først givet efter beslutningen, eller er kun givet til den ene af to forældremyndighedsindehavere. Et kryds i en skabelon eller ordene »vejledt om bisidder« uden andet er ikke nok.",
    notRelevant:
      "Ingen forældremyndighedsindehaver kunne træffes, og forsøgene på at få kontakt er dokumenteret.",
    notYetMeasurable: null,
  },
  events: ["bisidder-vejledt", "afgoerelse"],
});
