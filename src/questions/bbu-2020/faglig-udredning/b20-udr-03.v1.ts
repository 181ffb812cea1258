import { yesNoQuestion } from "#questions/define-question";

export const b20Udr03V1 = yesNoQuestion({
  id: "B20-UDR-03",
  version: 1,
  landmark: "faglig-udredning",
  text: "Er en tidligere børnefaglig undersøgelse opdateret, hvor forholdene har ændret sig?",
  source: "SEL § 50; Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Sagen viser nye forhold siden undersøgelsen, fx en ny underretning eller overvejelser om anbringelse, og undersøgelsen er opdateret med dem, før der blev truffet ny afgørelse.",
    nej: "Sagen viser nye forhold siden undersøgelsen, men den nye afgørelse bygger på den gamle undersøgelse.",
    notRelevant: "Undersøgelsen er lavet til denne afgørelse, eller der er ingen nye forhold.",
    notYetMeasurable: null,
  },
  events: ["undersoegelse-afsluttet", "underretning-modtaget", "genvurdering", "afgoerelse"],
});
