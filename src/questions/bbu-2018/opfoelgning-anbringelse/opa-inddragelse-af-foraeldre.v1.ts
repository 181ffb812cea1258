import { yesNoQuestion } from "#questions/define-question";

export const opaInddragelseAfForaeldreV1 = yesNoQuestion({
  id: "opa-inddragelse-af-foraeldre",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er forældrene inddraget i opfølgningen?",
  source: "SEL § 70; ledelsestilsyn, 2. kvartal 2018: »Inddragelse af forældre (spm. 3.1)«",
  criterion: {
    ja: "Hver forældremyndighedsindehaver har deltaget i opfølgningen eller er spurgt, og opfølgningen gengiver, hvad vedkommende mener om anbringelsen. Svarede en forælder ikke, ses mindst ét dateret forsøg.",
    nej: "En forældremyndighedsindehaver er hverken hørt eller forsøgt hørt, eller har kun fået referatet bagefter.",
    notRelevant: "Der var ingen forældremyndighedsindehaver at inddrage.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  events: ["opfoelgning-holdt"],
});
