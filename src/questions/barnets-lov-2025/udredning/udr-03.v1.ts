import { yesNoQuestion } from "#questions/define-question";

export const udr03V1 = yesNoQuestion({
  id: "UDR-03",
  version: 1,
  landmark: "udredning",
  text: "Fremgår det, hvorfor screeningen fik det resultat, den fik: ingen yderligere udredning, afdækning eller børnefaglig undersøgelse?",
  source: "BL § 18, stk. 1-2",
  criterion: {
    ja: "Screeningen nævner de konkrete forhold hos barnet og familien, som resultatet bygger på. Er der tegn på nedsat funktionsevne hos barnet, står det, om behovet skyldes den.",
    nej: "Resultatet er kun et kryds eller en konklusion uden konkrete forhold, eller de forhold, der er nævnt, peger på et andet resultat end det, screeningen fik.",
    notRelevant: "Der er ingen screening i perioden (tælles i UDR-02).",
    notYetMeasurable: null,
  },
  events: ["screening-afsluttet"],
});
