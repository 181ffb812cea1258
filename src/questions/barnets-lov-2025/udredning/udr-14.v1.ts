import { gradedQuestion } from "#questions/define-question";

export const udr14V1 = gradedQuestion({
  id: "UDR-14",
  version: 1,
  landmark: "udredning",
  text: "I hvor høj grad er udredningen helhedsorienteret, med ressourcer og bekymringer hos barn, forældre og netværk?",
  source: "BL § 22, stk. 1",
  criterion: {
    hoej: "Udredningen beskriver konkret både ressourcer og bekymringer hos alle tre: barnet, forældrene og netværket, og konklusionen vejer dem mod hinanden. En afdækning bedømmes på de forhold, den er afgrænset til.",
    nogen:
      "Udredningen beskriver konkret både ressourcer og bekymringer hos barnet og hos mindst én forælder, men netværket mangler en af delene, eller konklusionen vejer ikke ressourcer og bekymringer mod hinanden.",
    ringe: "Udredningen beskriver mindre end det: fx kun bekymringer, kun barnet eller kun forældrene.",
    notRelevant: "Der er hverken foretaget afdækning eller børnefaglig undersøgelse i perioden.",
    notYetMeasurable: "Udredningen er ikke afsluttet.",
  },
  relevance: {
    strata: ["§ 32", "§§ 46-47"],
    anyEvent: [
      "afdaekning-paabegyndt",
      "afdaekning-afsluttet",
      "undersoegelse-besluttet",
      "undersoegelse-afsluttet",
    ],
  },
  events: ["netvaerk-afdaekket", "afdaekning-afsluttet", "undersoegelse-afsluttet"],
});
