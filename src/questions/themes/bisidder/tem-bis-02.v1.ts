import { yesNoQuestion } from "#questions/define-question";

export const temBis02V1 = yesNoQuestion({
  id: "TEM-BIS-02",
  version: 1,
  landmark: "bisidder",
  text: "Kan det ses, om barnet ønskede en bisidder eller sagde nej?",
  source: "BL § 6, stk. 1; ledelsestilsyn, 2. kvartal 2018",
  criterion: {
    ja: "Sagen gengiver barnets svar: hvem det valgte som bisidder, eller at det ikke ønskede nogen. Ønskede barnet en bisidder, ses det, om bisidderen var med.",
    nej: "Barnets svar fremgår ikke, eller barnet ønskede en bisidder, uden at det ses, hvad der så skete.",
    notRelevant:
      "Barnet er ikke vejledt om retten til bisidder (tælles i IND-06), eller det er så lille, at det ikke kan forstå en vejledning.",
    notYetMeasurable: null,
  },
  events: ["bisidder-vejledt", "samtale-med-barn"],
});
