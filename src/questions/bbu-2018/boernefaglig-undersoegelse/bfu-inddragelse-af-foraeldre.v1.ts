import { yesNoQuestion } from "#questions/define-question";

export const bfuInddragelseAfForaeldreV1 = yesNoQuestion({
  id: "bfu-inddragelse-af-foraeldre",
  version: 1,
  landmark: "boernefaglig-undersoegelse",
  text: "Er forældrene inddraget i den børnefaglige undersøgelse?",
  source: "SEL § 50; ledelsestilsyn, 2. kvartal 2018: »Inddragelse af forældre (spm. 2.9)«",
  criterion: {
    ja: "Undersøgelsen gengiver mindst én dateret samtale med hver forældremyndighedsindehaver og vedkommendes syn på barnets situation. Svarede en forælder ikke, ses mindst ét dateret forsøg.",
    nej: "En forældremyndighedsindehaver er hverken hørt eller forsøgt hørt, eller forældrene har kun fået undersøgelsen forelagt, da den var færdig.",
    notRelevant: "Der var ingen forældremyndighedsindehaver at inddrage.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Børnefaglig undersøgelse"] },
  events: ["undersoegelse-besluttet", "undersoegelse-afsluttet"],
});
