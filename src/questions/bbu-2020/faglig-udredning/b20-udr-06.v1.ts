import { yesNoQuestion } from "#questions/define-question";

export const b20Udr06V1 = yesNoQuestion({
  id: "B20-UDR-06",
  version: 1,
  landmark: "faglig-udredning",
  text: "Er den børnefaglige undersøgelse afsluttet, før der blev truffet afgørelse?",
  source: "SEL §§ 50 og 52",
  criterion: {
    ja: "Undersøgelsen er dateret som afsluttet senest på afgørelsens dag. Kunne foranstaltningen ikke vente, står det i sagen, hvorfor den blev iværksat under undersøgelsen.",
    nej: "Undersøgelsen er afsluttet efter afgørelsen, og sagen siger ikke, hvorfor foranstaltningen ikke kunne vente.",
    notRelevant: "Der er ingen undersøgelse (tælles i B20-UDR-02).",
    notYetMeasurable: null,
  },
  events: ["undersoegelse-afsluttet", "afgoerelse"],
});
