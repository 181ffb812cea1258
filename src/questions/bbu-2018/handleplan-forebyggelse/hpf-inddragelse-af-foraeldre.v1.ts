import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens § 19: to be verified on Retsinformation.
export const hpfInddragelseAfForaeldreV1 = yesNoQuestion({
  id: "hpf-inddragelse-af-foraeldre",
  version: 1,
  landmark: "handleplan-forebyggelse",
  text: "Er forældrene inddraget, inden der blev truffet afgørelse om foranstaltningen?",
  source: "Forvaltningslovens § 19; ledelsestilsyn, 2. kvartal 2018: »Inddragelse af forældre (spm. 4.1)«",
  criterion: {
    ja: "Sagen gengiver med dato før afgørelsen, hvad hver forældremyndighedsindehaver mener om foranstaltningen. Svarede en forælder ikke, ses mindst ét dateret forsøg.",
    nej: "En forældremyndighedsindehaver er hverken hørt eller forsøgt hørt, eller holdningen er først indhentet efter afgørelsen. En underskrift på et samtykke er ikke i sig selv inddragelse.",
    notRelevant: "Der var ingen forældremyndighedsindehaver at inddrage.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan forebyggelse"] },
  events: ["samtykke-givet", "afgoerelse", "handleplan-udarbejdet"],
});
