import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens § 8: to be verified on Retsinformation.
export const opfVejledningOmBisidderForaeldreV1 = yesNoQuestion({
  id: "opf-vejledning-om-bisidder-foraeldre",
  version: 1,
  landmark: "opfoelgning-forebyggelse",
  text: "Er forældrene vejledt om retten til bisidder før eller ved opfølgningen?",
  source: "Forvaltningslovens § 8; ledelsestilsyn, 2. kvartal 2018: »Vejledning om bisidder, forældre«",
  criterion: {
    ja: "En indkaldelse, et referat eller et dateret notat viser, at hver forældremyndighedsindehaver er vejledt senest ved opfølgningen; eller et notat fra dette sagstrin siger, hvorfor vejledningen ikke blev gentaget.",
    nej: "Der er hverken spor af vejledning eller af en begrundelse for ikke at gentage den, eller kun den ene af to forældremyndighedsindehavere er vejledt.",
    notRelevant:
      "Ingen forældremyndighedsindehaver kunne træffes, og forsøgene på at få kontakt er dokumenteret.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning forebyggelse"] },
  events: ["bisidder-vejledt", "opfoelgning-holdt"],
});
