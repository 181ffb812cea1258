import { yesNoQuestion } from "#questions/define-question";

export const temBis01V1 = yesNoQuestion({
  id: "TEM-BIS-01",
  version: 1,
  landmark: "bisidder",
  text: "Har barnet fået forklaret, hvad en bisidder kan gøre for det?",
  source: "BL § 6, stk. 1; ledelsestilsyn, 2. kvartal 2018",
  criterion: {
    ja: "Et referat eller et dateret notat gengiver, at barnet har fået forklaret mindst to ting: at det selv må vælge en bisidder, og hvad bisidderen kan hjælpe med under samtaler og møder.",
    nej: "Vejledningen er kun en fast sætning i en indkaldelse, eller det ses ikke, hvad barnet har fået at vide.",
    notRelevant:
      "Barnet er så lille, at det ikke kan forstå en vejledning; skriv barnets alder i bemærkningen.",
    notYetMeasurable: null,
  },
  events: ["bisidder-vejledt", "samtale-med-barn"],
});
