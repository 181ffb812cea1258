import { yesNoQuestion } from "#questions/define-question";

export const b20Udr05V1 = yesNoQuestion({
  id: "B20-UDR-05",
  version: 1,
  landmark: "faglig-udredning",
  text: "Indeholder den børnefaglige undersøgelse en begrundet stillingtagen?",
  source: "SEL § 50",
  criterion: {
    ja: "Undersøgelsen slutter med, om der er grundlag for en foranstaltning, hvilken der peges på, og hvilke konkrete forhold det bygger på.",
    nej: "Konklusionen mangler, nævner ingen konkrete forhold eller siger ikke, hvilken foranstaltning der peges på.",
    notRelevant: "Der er ingen undersøgelse (tælles i B20-UDR-02).",
    notYetMeasurable: "Undersøgelsen er ikke afsluttet.",
  },
  events: ["undersoegelse-afsluttet"],
});
