import { yesNoQuestion } from "#questions/define-question";

export const hpfBoernefagligUndersoegelseForeliggerV1 = yesNoQuestion({
  id: "hpf-boernefaglig-undersoegelse-foreligger",
  version: 1,
  landmark: "handleplan-forebyggelse",
  text: "Foreligger der en børnefaglig undersøgelse bag foranstaltningen?",
  source: "SEL § 50; ledelsestilsyn, 2. kvartal 2018: »Børnefaglig undersøgelse foreligger«",
  criterion: {
    ja: "Der ligger en børnefaglig undersøgelse i sagen, som er afsluttet før afgørelsen, eller som er i gang ved siden af en foranstaltning, der ikke kunne vente, og den handler om de problemer, foranstaltningen skal løse.",
    nej: "Der er ingen undersøgelse, eller den handler om andre problemer end dem, foranstaltningen skal løse.",
    notRelevant: "Bruges ikke: Enhver foranstaltning på dette sagstrin kræver en undersøgelse.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan forebyggelse"] },
  events: ["undersoegelse-besluttet", "undersoegelse-afsluttet", "afgoerelse"],
});
