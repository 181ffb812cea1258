import { yesNoQuestion } from "#questions/define-question";

export const b20Udr09V1 = yesNoQuestion({
  id: "B20-UDR-09",
  version: 1,
  landmark: "faglig-udredning",
  text: "Beskriver undersøgelsen både ressourcer og bekymringer hos barnet, forældrene og netværket?",
  source: "SEL § 50",
  criterion: {
    ja: "Undersøgelsen nævner mindst én konkret ressource og tager stilling til bekymringer hos hver af de tre: barnet, forældrene og netværket.",
    nej: "Mindst én af de tre mangler, eller der er kun beskrevet bekymringer.",
    notRelevant: "Der er ingen undersøgelse (tælles i B20-UDR-02).",
    notYetMeasurable: "Undersøgelsen er ikke afsluttet.",
  },
  events: ["undersoegelse-afsluttet", "netvaerk-afdaekket"],
});
