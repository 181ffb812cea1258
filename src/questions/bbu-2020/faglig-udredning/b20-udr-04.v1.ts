import { yesNoQuestion } from "#questions/define-question";

export const b20Udr04V1 = yesNoQuestion({
  id: "B20-UDR-04",
  version: 1,
  landmark: "faglig-udredning",
  text: "Er den børnefaglige undersøgelse afsluttet inden 4 måneder, eller foreligger der inden da en foreløbig vurdering?",
  source: "SEL § 50",
  criterion: {
    ja: "Undersøgelsen er afsluttet senest 4 måneder efter den dag, kommunen blev opmærksom på, at barnet kunne have behov for særlig støtte, eller der er inden fristen skrevet en foreløbig vurdering, fordi det undtagelsesvis ikke var muligt.",
    nej: "Undersøgelsen er afsluttet efter fristen eller slet ikke, og der forelå ingen foreløbig vurdering inden fristen.",
    notRelevant: "Der er ikke besluttet nogen undersøgelse i perioden.",
    notYetMeasurable: "Undersøgelsen er i gang, og de 4 måneder er ikke gået.",
  },
  relevance: { anyEvent: ["undersoegelse-besluttet", "undersoegelse-afsluttet"] },
  duties: ["sel-50-undersoegelse-4-maaneder"],
  events: [
    "opmaerksom-paa-behov",
    "undersoegelse-besluttet",
    "foreloebig-vurdering",
    "undersoegelse-afsluttet",
  ],
});
