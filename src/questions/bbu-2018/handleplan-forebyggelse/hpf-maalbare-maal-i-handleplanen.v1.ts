import { yesNoQuestion } from "#questions/define-question";

export const hpfMaalbareMaalIHandleplanenV1 = yesNoQuestion({
  id: "hpf-maalbare-maal-i-handleplanen",
  version: 1,
  landmark: "handleplan-forebyggelse",
  text: "Er målene i handleplanen målbare?",
  source: "SEL § 140; ledelsestilsyn, 2. kvartal 2018: »Målbare mål i handleplanen«",
  criterion: {
    ja: "Hvert mål i handleplanen siger, hvad der skal være anderledes for barnet, og hvordan det kan ses, at målet er nået.",
    nej: "Mindst ét mål er en aktivitet eller et ønske uden et tegn på, hvornår det er nået, fx »barnet skal trives bedre«, eller handleplanen har ingen mål.",
    notRelevant: "Der er ingen handleplan (tælles i spørgsmålet om 4-månedersfristen).",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan forebyggelse"], anyEvent: ["handleplan-udarbejdet", "plan-revideret"] },
  events: ["handleplan-udarbejdet", "plan-revideret"],
});
