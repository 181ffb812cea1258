import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens § 19: to be verified on Retsinformation.
export const hpaInddragelseAfForaeldreV1 = yesNoQuestion({
  id: "hpa-inddragelse-af-foraeldre",
  version: 1,
  landmark: "handleplan-anbringelse",
  text: "Er forældrene inddraget, inden der blev truffet afgørelse om anbringelsen?",
  source: "Forvaltningslovens § 19; ledelsestilsyn, 2. kvartal 2018: »Inddragelse af forældre (spm. 4.1)«",
  criterion: {
    ja: "Sagen gengiver med dato før afgørelsen, hvad hver forældremyndighedsindehaver mener om anbringelsen. Svarede en forælder ikke, ses mindst ét dateret forsøg.",
    nej: "En forældremyndighedsindehaver er hverken hørt eller forsøgt hørt, eller holdningen er først indhentet efter afgørelsen. En underskrift på et samtykke er ikke i sig selv inddragelse.",
    notRelevant: "Der var ingen forældremyndighedsindehaver at inddrage.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan anbringelse"] },
  events: ["samtykke-givet", "afgoerelse", "handleplan-udarbejdet"],
});
