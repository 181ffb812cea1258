import { yesNoQuestion } from "#questions/define-question";

export const udr06V1 = yesNoQuestion({
  id: "UDR-06",
  version: 1,
  landmark: "udredning",
  text: "Er den børnefaglige undersøgelse afsluttet inden 4 måneder, eller foreligger der inden da en foreløbig vurdering?",
  source: "BL § 20, stk. 3",
  criterion: {
    ja: "Undersøgelsen er afsluttet senest 4 måneder efter den dag, kommunen blev opmærksom på, at barnet kunne have behov for særlig støtte. Var det undtagelsesvis ikke muligt, er der inden fristen skrevet en foreløbig vurdering.",
    nej: "Undersøgelsen er afsluttet efter fristen eller slet ikke, og der forelå ingen foreløbig vurdering inden fristen. Fristen regnes ikke fra den dag, undersøgelsen blev besluttet.",
    notRelevant: "Der er ikke besluttet nogen børnefaglig undersøgelse.",
    notYetMeasurable: "Undersøgelsen er i gang, og de 4 måneder er ikke gået.",
  },
  relevance: { anyEvent: ["undersoegelse-besluttet", "undersoegelse-afsluttet"] },
  duties: ["bl-20-undersoegelse-4-maaneder"],
  events: [
    "opmaerksom-paa-behov",
    "undersoegelse-besluttet",
    "foreloebig-vurdering",
    "undersoegelse-afsluttet",
  ],
});
