import { yesNoQuestion } from "#questions/define-question";

export const b20Udr02V1 = yesNoQuestion({
  id: "B20-UDR-02",
  version: 1,
  landmark: "faglig-udredning",
  text: "Foreligger der en børnefaglig undersøgelse bag foranstaltningen?",
  source: "SEL § 50",
  criterion: {
    ja: "Der er en børnefaglig undersøgelse, som handler om de problemer, foranstaltningen skal løse.",
    nej: "Der er ingen undersøgelse, eller den handler om andre problemer end dem, foranstaltningen skal løse.",
    notRelevant: "Bruges ikke: Enhver foranstaltning efter §§ 52 og 58 kræver en undersøgelse.",
    notYetMeasurable: "Undersøgelsen er i gang ved siden af en foranstaltning, der ikke kunne vente.",
  },
  events: ["undersoegelse-besluttet", "undersoegelse-afsluttet", "indsats-ivaerksat"],
});
