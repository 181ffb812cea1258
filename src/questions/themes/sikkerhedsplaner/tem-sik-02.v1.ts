import { yesNoQuestion } from "#questions/define-question";

export const temSik02V1 = yesNoQuestion({
  id: "TEM-SIK-02",
  version: 1,
  landmark: "sikkerhedsplaner",
  text: "Kender barnet sikkerhedsplanen, og ved det, hvem det kan kontakte?",
  source: "Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Et dateret notat viser, at planen er gennemgået med barnet, og hvem barnet kan kontakte, hvis planen ikke holder.",
    nej: "Det ses ikke, at planen er gennemgået med barnet, eller barnet har ikke fået en person at kontakte.",
    notRelevant:
      "Der er ingen sikkerhedsplan i sagen, eller barnet er så lille, at det ikke kan forstå den; skriv barnets alder i bemærkningen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["samtale-med-barn", "sikkerhedsskala"],
});
