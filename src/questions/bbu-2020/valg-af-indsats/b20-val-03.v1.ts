import { yesNoQuestion } from "#questions/define-question";

export const b20Val03V1 = yesNoQuestion({
  id: "B20-VAL-03",
  version: 1,
  landmark: "valg-af-indsats",
  text: "Er målene i handleplanen konkrete og målbare?",
  source: "SEL § 140",
  criterion: {
    ja: "Hvert mål siger, hvad der skal være anderledes for barnet, og hvordan det kan ses, at målet er nået.",
    nej: "Mindst ét mål er en aktivitet eller et ønske uden et tegn på, hvornår det er nået, eller handleplanen har ingen mål.",
    notRelevant: "Der er ingen handleplan (tælles i B20-VAL-01).",
    notYetMeasurable: null,
  },
  events: ["handleplan-udarbejdet", "plan-revideret"],
});
