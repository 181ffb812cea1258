import { yesNoQuestion } from "#questions/define-question";

export const opaVejledningOmBisidderBarnV1 = yesNoQuestion({
  id: "opa-vejledning-om-bisidder-barn",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er barnet vejledt om retten til bisidder før eller ved opfølgningen?",
  source: "SEL § 48 a; ledelsestilsyn, 2. kvartal 2018: »Vejledning om bisidder, barn«",
  criterion: {
    ja: "En indkaldelse til barnet, et referat eller et dateret notat viser, at barnet selv er vejledt senest ved opfølgningen. Mundtlig vejledning tæller, når den er noteret.",
    nej: "Der er ingen spor af vejledning til barnet selv på dette sagstrin. En vejledning på et tidligere sagstrin tæller ikke, for barnet skal vejledes hver gang.",
    notRelevant:
      "Barnet er så lille, at det ikke kan forstå en vejledning; skriv barnets alder i bemærkningen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  events: ["bisidder-vejledt", "samtale-med-barn", "opfoelgning-holdt"],
});
